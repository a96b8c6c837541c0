// Written by `npm run generate` from specs/; not edited by hand.
"use strict";
export const validateRequest = validate20;
const schema31 = {"$id":"request","$defs":{"CreateVideoRequest":{"type":"object","x-limit":{"required":{"model":"cometapi/model-required"},"discriminator":"cometapi/model-enum"},"required":["model"],"discriminator":{"propertyName":"model"},"oneOf":[{"$ref":"#/$defs/Seedance20Request"},{"$ref":"#/$defs/Seedance15ProRequest"},{"$ref":"#/$defs/Seedance10ProRequest"}],"x-tags":["doubao-seedance-2-0","doubao-seedance-2-0-fast","doubao-seedance-1-5-pro","doubao-seedance-1-0-pro"]},"Seedance20Request":{"type":"object","additionalProperties":false,"required":["prompt","model"],"x-limit":{"required":{"model":"cometapi/model-required","prompt":"cometapi/prompt-required"}},"properties":{"prompt":{"$ref":"#/$defs/Prompt"},"model":{"type":"string","enum":["doubao-seedance-2-0","doubao-seedance-2-0-fast"],"x-limit":"cometapi/model-enum"},"seconds":{"type":"integer","minimum":4,"maximum":15,"default":5,"x-limit":"cometapi/seconds-2-0"},"size":{"$ref":"#/$defs/Size"},"resolution":{"type":"string","enum":["480p","720p","1080p"],"not":{"const":"1080p"},"default":"720p","x-limit":{"enum":"cometapi/resolution-enum","not":"cometapi/resolution-1080p-1x-only"}},"input_reference":{"$ref":"#/$defs/InputReference"}}},"Seedance15ProRequest":{"type":"object","additionalProperties":false,"required":["prompt","model"],"x-limit":{"required":{"model":"cometapi/model-required","prompt":"cometapi/prompt-required"}},"properties":{"prompt":{"$ref":"#/$defs/Prompt"},"model":{"const":"doubao-seedance-1-5-pro","x-limit":"cometapi/model-enum"},"seconds":{"type":"integer","minimum":4,"maximum":12,"default":5,"x-limit":"cometapi/seconds-1-5"},"size":{"$ref":"#/$defs/Size"},"resolution":{"$ref":"#/$defs/Resolution"},"input_reference":{"not":{},"x-limit":"cometapi/input-reference-2-0-only"}}},"Seedance10ProRequest":{"type":"object","additionalProperties":false,"required":["prompt","model"],"x-limit":{"required":{"model":"cometapi/model-required","prompt":"cometapi/prompt-required"}},"properties":{"prompt":{"$ref":"#/$defs/Prompt"},"model":{"const":"doubao-seedance-1-0-pro","x-limit":"cometapi/model-enum"},"seconds":{"type":"integer","minimum":2,"maximum":10,"default":5,"x-limit":"cometapi/seconds-1-0"},"size":{"$ref":"#/$defs/Size"},"resolution":{"$ref":"#/$defs/Resolution"},"input_reference":{"not":{},"x-limit":"cometapi/input-reference-2-0-only"}}},"Prompt":{"type":"string","minLength":1,"x-limit":"cometapi/prompt-required"},"Size":{"type":"string","enum":["21:9","16:9","4:3","1:1","3:4","9:16"],"default":"16:9","x-limit":"cometapi/size-enum"},"Resolution":{"type":"string","enum":["480p","720p","1080p"],"default":"720p","x-limit":"cometapi/resolution-enum"},"InputReference":{"type":["string","object"],"pattern":"^(?![a-zA-Z][a-zA-Z0-9+.-]+:)[^]"},"Video":{"type":"object","required":["id","object","model","status","progress","created_at"],"properties":{"id":{"type":"string"},"task_id":{"type":"string"},"object":{"const":"video"},"model":{"type":"string"},"status":{"$ref":"#/$defs/TaskStatus"},"progress":{"type":"integer","minimum":0,"maximum":100},"created_at":{"type":"integer"},"completed_at":{"type":["integer","null"]},"video_url":{"type":"string","format":"uri"}}},"TaskStatus":{"type":"string","enum":["SUBMITTED","IN_PROGRESS","SUCCESS","FAILED","ERROR"]},"ModelList":{"type":"object","required":["object","data"],"properties":{"object":{"const":"list"},"data":{"type":"array","items":{"$ref":"#/$defs/Model"}}}},"Model":{"type":"object","required":["id","object","created","owned_by"],"properties":{"id":{"type":"string"},"object":{"const":"model"},"created":{"type":"integer"},"owned_by":{"type":"string"}}},"Error":{"oneOf":[{"$ref":"#/$defs/ErrorEnvelope"},{"$ref":"#/$defs/FlatError"}]},"ErrorEnvelope":{"type":"object","required":["error"],"properties":{"error":{"type":"object","required":["message","type"],"properties":{"message":{"type":"string"},"type":{"type":"string"},"param":{"type":["string","null"]},"code":{"type":["string","null"]}}}}},"FlatError":{"type":"object","required":["message"],"properties":{"code":{"type":["string","null"]},"message":{"type":"string"},"data":{}}}},"$ref":"#/$defs/CreateVideoRequest"};
const schema32 = {"type":"object","x-limit":{"required":{"model":"cometapi/model-required"},"discriminator":"cometapi/model-enum"},"required":["model"],"discriminator":{"propertyName":"model"},"oneOf":[{"$ref":"#/$defs/Seedance20Request"},{"$ref":"#/$defs/Seedance15ProRequest"},{"$ref":"#/$defs/Seedance10ProRequest"}],"x-tags":["doubao-seedance-2-0","doubao-seedance-2-0-fast","doubao-seedance-1-5-pro","doubao-seedance-1-0-pro"]};
const schema33 = {"type":"object","additionalProperties":false,"required":["prompt","model"],"x-limit":{"required":{"model":"cometapi/model-required","prompt":"cometapi/prompt-required"}},"properties":{"prompt":{"$ref":"#/$defs/Prompt"},"model":{"type":"string","enum":["doubao-seedance-2-0","doubao-seedance-2-0-fast"],"x-limit":"cometapi/model-enum"},"seconds":{"type":"integer","minimum":4,"maximum":15,"default":5,"x-limit":"cometapi/seconds-2-0"},"size":{"$ref":"#/$defs/Size"},"resolution":{"type":"string","enum":["480p","720p","1080p"],"not":{"const":"1080p"},"default":"720p","x-limit":{"enum":"cometapi/resolution-enum","not":"cometapi/resolution-1080p-1x-only"}},"input_reference":{"$ref":"#/$defs/InputReference"}}};
const schema34 = {"type":"string","minLength":1,"x-limit":"cometapi/prompt-required"};
const schema35 = {"type":"string","enum":["21:9","16:9","4:3","1:1","3:4","9:16"],"default":"16:9","x-limit":"cometapi/size-enum"};
const schema36 = {"type":["string","object"],"pattern":"^(?![a-zA-Z][a-zA-Z0-9+.-]+:)[^]"};
const func1 = ({ default: (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0) }).default;
const pattern4 = new RegExp("^(?![a-zA-Z][a-zA-Z0-9+.-]+:)[^]", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'",parentSchema:schema33,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.model === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",parentSchema:schema33,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "prompt") || (key0 === "model")) || (key0 === "seconds")) || (key0 === "size")) || (key0 === "resolution")) || (key0 === "input_reference"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema33,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.prompt !== undefined){
let data0 = data.prompt;
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema34,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema34,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.model,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
if(!((data1 === "doubao-seedance-2-0") || (data1 === "doubao-seedance-2-0-fast"))){
const err6 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema33.properties.model.enum},message:"must be equal to one of the allowed values",parentSchema:schema33.properties.model,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.seconds !== undefined){
let data2 = data.seconds;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema33.properties.seconds,data:data2};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 15 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15},message:"must be <= 15",parentSchema:schema33.properties.seconds,data:data2};
(vErrors ??= []).push(err8);
errors++;
}
if(data2 < 4 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4},message:"must be >= 4",parentSchema:schema33.properties.seconds,data:data2};
(vErrors ??= []).push(err9);
errors++;
}
}
}
if(data.size !== undefined){
let data3 = data.size;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/size",schemaPath:"#/$defs/Size/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema35,data:data3};
(vErrors ??= []).push(err10);
errors++;
}
if(!((((((data3 === "21:9") || (data3 === "16:9")) || (data3 === "4:3")) || (data3 === "1:1")) || (data3 === "3:4")) || (data3 === "9:16"))){
const err11 = {instancePath:instancePath+"/size",schemaPath:"#/$defs/Size/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values",parentSchema:schema35,data:data3};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.resolution !== undefined){
let data4 = data.resolution;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/resolution",schemaPath:"#/properties/resolution/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.resolution,data:data4};
(vErrors ??= []).push(err12);
errors++;
}
if(!(((data4 === "480p") || (data4 === "720p")) || (data4 === "1080p"))){
const err13 = {instancePath:instancePath+"/resolution",schemaPath:"#/properties/resolution/enum",keyword:"enum",params:{allowedValues: schema33.properties.resolution.enum},message:"must be equal to one of the allowed values",parentSchema:schema33.properties.resolution,data:data4};
(vErrors ??= []).push(err13);
errors++;
}
const _errs14 = errors;
const _errs15 = errors;
if("1080p" !== data4){
errors++;
}
var valid3 = _errs15 === errors;
if(valid3){
const err15 = {instancePath:instancePath+"/resolution",schemaPath:"#/properties/resolution/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema33.properties.resolution,data:data4};
(vErrors ??= []).push(err15);
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.input_reference !== undefined){
let data5 = data.input_reference;
if((typeof data5 !== "string") && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))){
const err16 = {instancePath:instancePath+"/input_reference",schemaPath:"#/$defs/InputReference/type",keyword:"type",params:{type: schema36.type},message:"must be string,object",parentSchema:schema36,data:data5};
(vErrors ??= []).push(err16);
errors++;
}
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err17 = {instancePath:instancePath+"/input_reference",schemaPath:"#/$defs/InputReference/pattern",keyword:"pattern",params:{pattern: "^(?![a-zA-Z][a-zA-Z0-9+.-]+:)[^]"},message:"must match pattern \""+"^(?![a-zA-Z][a-zA-Z0-9+.-]+:)[^]"+"\"",parentSchema:schema36,data:data5};
(vErrors ??= []).push(err17);
errors++;
}
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema33,data};
(vErrors ??= []).push(err18);
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","additionalProperties":false,"required":["prompt","model"],"x-limit":{"required":{"model":"cometapi/model-required","prompt":"cometapi/prompt-required"}},"properties":{"prompt":{"$ref":"#/$defs/Prompt"},"model":{"const":"doubao-seedance-1-5-pro","x-limit":"cometapi/model-enum"},"seconds":{"type":"integer","minimum":4,"maximum":12,"default":5,"x-limit":"cometapi/seconds-1-5"},"size":{"$ref":"#/$defs/Size"},"resolution":{"$ref":"#/$defs/Resolution"},"input_reference":{"not":{},"x-limit":"cometapi/input-reference-2-0-only"}}};
const schema40 = {"type":"string","enum":["480p","720p","1080p"],"default":"720p","x-limit":"cometapi/resolution-enum"};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'",parentSchema:schema37,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.model === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",parentSchema:schema37,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "prompt") || (key0 === "model")) || (key0 === "seconds")) || (key0 === "size")) || (key0 === "resolution")) || (key0 === "input_reference"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema37,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.prompt !== undefined){
let data0 = data.prompt;
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema34,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema34,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if("doubao-seedance-1-5-pro" !== data1){
const err5 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/const",keyword:"const",params:{allowedValue: "doubao-seedance-1-5-pro"},message:"must be equal to constant",parentSchema:schema37.properties.model,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.seconds !== undefined){
let data2 = data.seconds;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema37.properties.seconds,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 12 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",parentSchema:schema37.properties.seconds,data:data2};
(vErrors ??= []).push(err7);
errors++;
}
if(data2 < 4 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4},message:"must be >= 4",parentSchema:schema37.properties.seconds,data:data2};
(vErrors ??= []).push(err8);
errors++;
}
}
}
if(data.size !== undefined){
let data3 = data.size;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/size",schemaPath:"#/$defs/Size/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema35,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
if(!((((((data3 === "21:9") || (data3 === "16:9")) || (data3 === "4:3")) || (data3 === "1:1")) || (data3 === "3:4")) || (data3 === "9:16"))){
const err10 = {instancePath:instancePath+"/size",schemaPath:"#/$defs/Size/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values",parentSchema:schema35,data:data3};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.resolution !== undefined){
let data4 = data.resolution;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/Resolution/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema40,data:data4};
(vErrors ??= []).push(err11);
errors++;
}
if(!(((data4 === "480p") || (data4 === "720p")) || (data4 === "1080p"))){
const err12 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/Resolution/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values",parentSchema:schema40,data:data4};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.input_reference !== undefined){
const err13 = {instancePath:instancePath+"/input_reference",schemaPath:"#/properties/input_reference/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema37.properties.input_reference,data:data.input_reference};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema37,data};
(vErrors ??= []).push(err14);
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","additionalProperties":false,"required":["prompt","model"],"x-limit":{"required":{"model":"cometapi/model-required","prompt":"cometapi/prompt-required"}},"properties":{"prompt":{"$ref":"#/$defs/Prompt"},"model":{"const":"doubao-seedance-1-0-pro","x-limit":"cometapi/model-enum"},"seconds":{"type":"integer","minimum":2,"maximum":10,"default":5,"x-limit":"cometapi/seconds-1-0"},"size":{"$ref":"#/$defs/Size"},"resolution":{"$ref":"#/$defs/Resolution"},"input_reference":{"not":{},"x-limit":"cometapi/input-reference-2-0-only"}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'",parentSchema:schema41,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.model === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",parentSchema:schema41,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "prompt") || (key0 === "model")) || (key0 === "seconds")) || (key0 === "size")) || (key0 === "resolution")) || (key0 === "input_reference"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema41,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.prompt !== undefined){
let data0 = data.prompt;
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema34,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema34,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if("doubao-seedance-1-0-pro" !== data1){
const err5 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/const",keyword:"const",params:{allowedValue: "doubao-seedance-1-0-pro"},message:"must be equal to constant",parentSchema:schema41.properties.model,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.seconds !== undefined){
let data2 = data.seconds;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema41.properties.seconds,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",parentSchema:schema41.properties.seconds,data:data2};
(vErrors ??= []).push(err7);
errors++;
}
if(data2 < 2 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",parentSchema:schema41.properties.seconds,data:data2};
(vErrors ??= []).push(err8);
errors++;
}
}
}
if(data.size !== undefined){
let data3 = data.size;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/size",schemaPath:"#/$defs/Size/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema35,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
if(!((((((data3 === "21:9") || (data3 === "16:9")) || (data3 === "4:3")) || (data3 === "1:1")) || (data3 === "3:4")) || (data3 === "9:16"))){
const err10 = {instancePath:instancePath+"/size",schemaPath:"#/$defs/Size/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values",parentSchema:schema35,data:data3};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.resolution !== undefined){
let data4 = data.resolution;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/Resolution/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema40,data:data4};
(vErrors ??= []).push(err11);
errors++;
}
if(!(((data4 === "480p") || (data4 === "720p")) || (data4 === "1080p"))){
const err12 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/Resolution/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values",parentSchema:schema40,data:data4};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.input_reference !== undefined){
const err13 = {instancePath:instancePath+"/input_reference",schemaPath:"#/properties/input_reference/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema41.properties.input_reference,data:data.input_reference};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema41,data};
(vErrors ??= []).push(err14);
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",parentSchema:schema32,data};
(vErrors ??= []).push(err0);
errors++;
}
const tag0 = data.model;
if(typeof tag0 == "string"){
if(tag0 === "doubao-seedance-2-0"){
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate22.errors; else for (const error of validate22.errors) vErrors.push(error);
errors += validate22.errors.length;
}
}
else if(tag0 === "doubao-seedance-2-0-fast"){
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate22.errors; else for (const error of validate22.errors) vErrors.push(error);
errors += validate22.errors.length;
}
}
else if(tag0 === "doubao-seedance-1-5-pro"){
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate23.errors; else for (const error of validate23.errors) vErrors.push(error);
errors += validate23.errors.length;
}
}
else if(tag0 === "doubao-seedance-1-0-pro"){
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate24.errors; else for (const error of validate24.errors) vErrors.push(error);
errors += validate24.errors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "model", tagValue: tag0},message:"value of tag \"model\" must be in oneOf",parentSchema:schema32,data};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "model", tagValue: tag0},message:"tag \"model\" must be string",parentSchema:schema32,data};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema32,data};
(vErrors ??= []).push(err3);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="request" */;
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate21.errors; else for (const error of validate21.errors) vErrors.push(error);
errors += validate21.errors.length;
}
validate20.errors = vErrors;
return errors === 0;
}

export const validateAdvice = validate30;
const schema45 = {"$id":"advice","type":"object","allOf":[{"properties":{"prompt":{"anyOf":[{"maxLength":500},{"allOf":[{"pattern":"^[^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*(?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}][^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*){0,500}$"},{"pattern":"^\\s*(?:\\S+(?:\\s+|$)){0,1000}$"}]}],"x-limit":"cometapi/upstream-prompt-length"}}}]};
const pattern5 = new RegExp("^[^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*(?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}][^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*){0,500}$", "u");
const pattern6 = new RegExp("^\\s*(?:\\S+(?:\\s+|$)){0,1000}$", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="advice" */;
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema45,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt !== undefined){
let data0 = data.prompt;
const _errs3 = errors;
let valid2 = false;
const _errs4 = errors;
if(typeof data0 === "string"){
if(data0.length > 500 && func1(data0) > 500){
const err1 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/0/properties/prompt/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema45.allOf[0].properties.prompt.anyOf[0],data:data0};
(vErrors ??= []).push(err1);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/0/properties/prompt/anyOf/1/allOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*(?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}][^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*){0,500}$"},message:"must match pattern \""+"^[^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*(?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}][^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*){0,500}$"+"\"",parentSchema:schema45.allOf[0].properties.prompt.anyOf[1].allOf[0],data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err3 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/0/properties/prompt/anyOf/1/allOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:\\S+(?:\\s+|$)){0,1000}$"},message:"must match pattern \""+"^\\s*(?:\\S+(?:\\s+|$)){0,1000}$"+"\"",parentSchema:schema45.allOf[0].properties.prompt.anyOf[1].allOf[1],data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err4 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/0/properties/prompt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema45.allOf[0].properties.prompt,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
validate30.errors = vErrors;
return errors === 0;
}

