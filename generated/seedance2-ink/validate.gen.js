// Written by `npm run generate` from specs/; not edited by hand.
"use strict";
export const validateRequest = validate20;
const schema31 = {"$id":"request","$defs":{"CreateVideoGenerationRequest":{"type":"object","x-limit":{"required":{"model":"seedance2-ink/model-required"},"discriminator":"seedance2-ink/model-enum"},"required":["model"],"discriminator":{"propertyName":"model"},"oneOf":[{"$ref":"#/$defs/Seedance20Request"},{"$ref":"#/$defs/Seedance15ProRequest"}]},"Seedance20Request":{"type":"object","additionalProperties":false,"required":["model","prompt"],"x-limit":{"required":{"model":"seedance2-ink/model-required","prompt":"seedance2-ink/prompt-required"}},"properties":{"model":{"type":"string","enum":["seedance-2.0","seedance-2.0-fast"],"x-limit":"seedance2-ink/model-enum"},"prompt":{"$ref":"#/$defs/Prompt"},"mediaUrls":{"$ref":"#/$defs/MediaUrls"},"aspectRatio":{"$ref":"#/$defs/AspectRatio","default":"16:9"},"duration":{"$ref":"#/$defs/Duration20","default":5},"resolution":{"$ref":"#/$defs/Resolution","default":"720p"},"webhookUrl":{"$ref":"#/$defs/WebhookUrl"},"metadata":{"$ref":"#/$defs/Metadata"}}},"Seedance15ProRequest":{"type":"object","additionalProperties":false,"required":["model","prompt"],"x-limit":{"required":{"model":"seedance2-ink/model-required","prompt":"seedance2-ink/prompt-required"}},"properties":{"model":{"const":"seedance-1.5-pro","x-limit":"seedance2-ink/model-enum"},"prompt":{"$ref":"#/$defs/Prompt"},"mediaUrls":{"$ref":"#/$defs/MediaUrls"},"aspectRatio":{"$ref":"#/$defs/AspectRatio","default":"16:9"},"duration":{"$ref":"#/$defs/Duration15Pro","default":5},"resolution":{"$ref":"#/$defs/Resolution","default":"720p"},"webhookUrl":{"$ref":"#/$defs/WebhookUrl"},"metadata":{"$ref":"#/$defs/Metadata"}}},"Prompt":{"type":"string","minLength":1,"x-limit":"seedance2-ink/prompt-required"},"MediaUrls":{"type":"array","minItems":1,"maxItems":5,"x-limit":"seedance2-ink/media-urls-count","items":{"type":"string","pattern":"^https://","x-limit":"seedance2-ink/media-urls-https"}},"AspectRatio":{"type":"string","enum":["16:9","9:16","1:1"],"x-limit":"seedance2-ink/aspect-ratio-enum"},"Duration20":{"type":"integer","minimum":4,"maximum":15,"x-limit":"seedance2-ink/duration-2-0"},"Duration15Pro":{"type":"integer","enum":[5,10],"x-limit":"seedance2-ink/duration-1-5"},"Resolution":{"type":"string","enum":["480p","720p","1080p"],"x-limit":"seedance2-ink/resolution-enum"},"WebhookUrl":{"type":"string"},"Metadata":{"type":"object","additionalProperties":true},"CreatedVideoGeneration":{"type":"object","required":["success","requestId","status","creditsCharged"],"properties":{"success":{"const":true},"requestId":{"type":"string"},"status":{"$ref":"#/$defs/TaskStatus"},"creditsCharged":{"type":"integer"}}},"VideoGeneration":{"type":"object","required":["success","requestId","status","model","prompt","duration","aspectRatio","output","error"],"properties":{"success":{"const":true},"requestId":{"type":"string"},"status":{"$ref":"#/$defs/TaskStatus"},"model":{"type":"string"},"prompt":{"type":"string"},"duration":{"type":"integer"},"aspectRatio":{"type":"string"},"output":{"oneOf":[{"$ref":"#/$defs/VideoOutput"},{"type":"null"}]},"error":{"oneOf":[{"$ref":"#/$defs/TaskError"},{"type":"null"}]}}},"TaskStatus":{"type":"string","enum":["queued","processing","succeeded","failed","cancelled"]},"VideoOutput":{"type":"object","required":["type","url"],"properties":{"type":{"const":"video"},"url":{"type":"string","format":"uri"}}},"TaskError":{"type":"object","required":["message"],"properties":{"code":{"type":"string"},"message":{"type":"string"}}},"CancelledVideoGeneration":{"type":"object","required":["success","requestId","status"],"properties":{"success":{"const":true},"requestId":{"type":"string"},"status":{"const":"cancelled"}}},"ModelList":{"type":"object","required":["success","data"],"properties":{"success":{"const":true},"data":{"type":"array","items":{"$ref":"#/$defs/Model"}}}},"Model":{"type":"object","required":["id","durations","aspectRatios","resolutions"],"properties":{"id":{"type":"string"},"durations":{"type":"array","items":{"type":"integer"}},"aspectRatios":{"type":"array","items":{"type":"string"}},"resolutions":{"type":"array","items":{"type":"string"}}}},"Error":{"type":"object","required":["success","error"],"properties":{"success":{"const":false},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"}}}}}},"$ref":"#/$defs/CreateVideoGenerationRequest"};
const schema32 = {"type":"object","x-limit":{"required":{"model":"seedance2-ink/model-required"},"discriminator":"seedance2-ink/model-enum"},"required":["model"],"discriminator":{"propertyName":"model"},"oneOf":[{"$ref":"#/$defs/Seedance20Request"},{"$ref":"#/$defs/Seedance15ProRequest"}]};
const schema33 = {"type":"object","additionalProperties":false,"required":["model","prompt"],"x-limit":{"required":{"model":"seedance2-ink/model-required","prompt":"seedance2-ink/prompt-required"}},"properties":{"model":{"type":"string","enum":["seedance-2.0","seedance-2.0-fast"],"x-limit":"seedance2-ink/model-enum"},"prompt":{"$ref":"#/$defs/Prompt"},"mediaUrls":{"$ref":"#/$defs/MediaUrls"},"aspectRatio":{"$ref":"#/$defs/AspectRatio","default":"16:9"},"duration":{"$ref":"#/$defs/Duration20","default":5},"resolution":{"$ref":"#/$defs/Resolution","default":"720p"},"webhookUrl":{"$ref":"#/$defs/WebhookUrl"},"metadata":{"$ref":"#/$defs/Metadata"}}};
const schema34 = {"type":"string","minLength":1,"x-limit":"seedance2-ink/prompt-required"};
const schema35 = {"type":"array","minItems":1,"maxItems":5,"x-limit":"seedance2-ink/media-urls-count","items":{"type":"string","pattern":"^https://","x-limit":"seedance2-ink/media-urls-https"}};
const schema36 = {"type":"string","enum":["16:9","9:16","1:1"],"x-limit":"seedance2-ink/aspect-ratio-enum"};
const schema37 = {"type":"integer","minimum":4,"maximum":15,"x-limit":"seedance2-ink/duration-2-0"};
const schema38 = {"type":"string","enum":["480p","720p","1080p"],"x-limit":"seedance2-ink/resolution-enum"};
const schema39 = {"type":"string"};
const schema40 = {"type":"object","additionalProperties":true};
const func1 = ({ default: (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0) }).default;
const pattern4 = new RegExp("^https://", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.prompt === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "model") || (key0 === "prompt")) || (key0 === "mediaUrls")) || (key0 === "aspectRatio")) || (key0 === "duration")) || (key0 === "resolution")) || (key0 === "webhookUrl")) || (key0 === "metadata"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.model.type,parentSchema:schema33.properties.model,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "seedance-2.0") || (data0 === "seedance-2.0-fast"))){
const err4 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema33.properties.model.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.model.enum,parentSchema:schema33.properties.model,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.prompt !== undefined){
let data1 = data.prompt;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err5 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.mediaUrls !== undefined){
let data2 = data.mediaUrls;
if(Array.isArray(data2)){
if(data2.length > 5){
const err7 = {instancePath:instancePath+"/mediaUrls",schemaPath:"#/$defs/MediaUrls/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema35,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/mediaUrls",schemaPath:"#/$defs/MediaUrls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema35,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err9 = {instancePath:instancePath+"/mediaUrls/" + i0,schemaPath:"#/$defs/MediaUrls/items/pattern",keyword:"pattern",params:{pattern: "^https://"},message:"must match pattern \""+"^https://"+"\"",schema:"^https://",parentSchema:schema35.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/mediaUrls/" + i0,schemaPath:"#/$defs/MediaUrls/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.items.type,parentSchema:schema35.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/mediaUrls",schemaPath:"#/$defs/MediaUrls/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.type,parentSchema:schema35,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.aspectRatio !== undefined){
let data4 = data.aspectRatio;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/aspectRatio",schemaPath:"#/$defs/AspectRatio/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((data4 === "16:9") || (data4 === "9:16")) || (data4 === "1:1"))){
const err13 = {instancePath:instancePath+"/aspectRatio",schemaPath:"#/$defs/AspectRatio/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values",schema:schema36.enum,parentSchema:schema36,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.duration !== undefined){
let data5 = data.duration;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration20/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.type,parentSchema:schema37,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 15 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration20/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15},message:"must be <= 15",schema:15,parentSchema:schema37,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5 < 4 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration20/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4},message:"must be >= 4",schema:4,parentSchema:schema37,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.resolution !== undefined){
let data6 = data.resolution;
if(typeof data6 !== "string"){
const err17 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/Resolution/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((data6 === "480p") || (data6 === "720p")) || (data6 === "1080p"))){
const err18 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/Resolution/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values",schema:schema38.enum,parentSchema:schema38,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.webhookUrl !== undefined){
let data7 = data.webhookUrl;
if(typeof data7 !== "string"){
const err19 = {instancePath:instancePath+"/webhookUrl",schemaPath:"#/$defs/WebhookUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.metadata !== undefined){
let data8 = data.metadata;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
}
else {
const err20 = {instancePath:instancePath+"/metadata",schemaPath:"#/$defs/Metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":"object","additionalProperties":false,"required":["model","prompt"],"x-limit":{"required":{"model":"seedance2-ink/model-required","prompt":"seedance2-ink/prompt-required"}},"properties":{"model":{"const":"seedance-1.5-pro","x-limit":"seedance2-ink/model-enum"},"prompt":{"$ref":"#/$defs/Prompt"},"mediaUrls":{"$ref":"#/$defs/MediaUrls"},"aspectRatio":{"$ref":"#/$defs/AspectRatio","default":"16:9"},"duration":{"$ref":"#/$defs/Duration15Pro","default":5},"resolution":{"$ref":"#/$defs/Resolution","default":"720p"},"webhookUrl":{"$ref":"#/$defs/WebhookUrl"},"metadata":{"$ref":"#/$defs/Metadata"}}};
const schema45 = {"type":"integer","enum":[5,10],"x-limit":"seedance2-ink/duration-1-5"};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.prompt === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'",schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "model") || (key0 === "prompt")) || (key0 === "mediaUrls")) || (key0 === "aspectRatio")) || (key0 === "duration")) || (key0 === "resolution")) || (key0 === "webhookUrl")) || (key0 === "metadata"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if("seedance-1.5-pro" !== data0){
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/const",keyword:"const",params:{allowedValue: "seedance-1.5-pro"},message:"must be equal to constant",schema:"seedance-1.5-pro",parentSchema:schema41.properties.model,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.prompt !== undefined){
let data1 = data.prompt;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err4 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.mediaUrls !== undefined){
let data2 = data.mediaUrls;
if(Array.isArray(data2)){
if(data2.length > 5){
const err6 = {instancePath:instancePath+"/mediaUrls",schemaPath:"#/$defs/MediaUrls/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema35,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/mediaUrls",schemaPath:"#/$defs/MediaUrls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema35,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err8 = {instancePath:instancePath+"/mediaUrls/" + i0,schemaPath:"#/$defs/MediaUrls/items/pattern",keyword:"pattern",params:{pattern: "^https://"},message:"must match pattern \""+"^https://"+"\"",schema:"^https://",parentSchema:schema35.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/mediaUrls/" + i0,schemaPath:"#/$defs/MediaUrls/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.items.type,parentSchema:schema35.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/mediaUrls",schemaPath:"#/$defs/MediaUrls/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.type,parentSchema:schema35,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.aspectRatio !== undefined){
let data4 = data.aspectRatio;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/aspectRatio",schemaPath:"#/$defs/AspectRatio/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data4 === "16:9") || (data4 === "9:16")) || (data4 === "1:1"))){
const err12 = {instancePath:instancePath+"/aspectRatio",schemaPath:"#/$defs/AspectRatio/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values",schema:schema36.enum,parentSchema:schema36,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.duration !== undefined){
let data5 = data.duration;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration15Pro/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema45.type,parentSchema:schema45,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data5 === 5) || (data5 === 10))){
const err14 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration15Pro/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.resolution !== undefined){
let data6 = data.resolution;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/Resolution/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((data6 === "480p") || (data6 === "720p")) || (data6 === "1080p"))){
const err16 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/Resolution/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values",schema:schema38.enum,parentSchema:schema38,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.webhookUrl !== undefined){
let data7 = data.webhookUrl;
if(typeof data7 !== "string"){
const err17 = {instancePath:instancePath+"/webhookUrl",schemaPath:"#/$defs/WebhookUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.metadata !== undefined){
let data8 = data.metadata;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
}
else {
const err18 = {instancePath:instancePath+"/metadata",schemaPath:"#/$defs/Metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.model;
if(typeof tag0 == "string"){
if(tag0 === "seedance-2.0"){
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate22.errors; else for (const error of validate22.errors) vErrors.push(error);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "seedance-2.0-fast"){
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate22.errors; else for (const error of validate22.errors) vErrors.push(error);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "seedance-1.5-pro"){
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate23.errors; else for (const error of validate23.errors) vErrors.push(error);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "model", tagValue: tag0},message:"value of tag \"model\" must be in oneOf",schema:schema32.discriminator,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "model", tagValue: tag0},message:"tag \"model\" must be string",schema:schema32.discriminator,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate21.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="request" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate21.errors; else for (const error of validate21.errors) vErrors.push(error);
errors = vErrors.length;
}
else {
var props0 = validate21.evaluated.props;
}
validate20.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const validateAdvice = validate28;
const schema49 = {"$id":"advice","type":"object","allOf":[{"properties":{"mediaUrls":{"items":{"pattern":"^[^?#]*\\.([jJ][pP][eE]?[gG]|[pP][nN][gG]|[wW][eE][bB][pP]|[gG][iI][fF]|[bB][mM][pP]|[mM][pP][34]|[mM][oO][vV]|[mM]4[vV]|[wW][aA][vV])([?#]|$)","x-limit":"seedance2-ink/media-extension-list"}}}},{"properties":{"mediaUrls":{"contains":{"not":{"pattern":"^[^?#]*\\.([mM][pP]3|[wW][aA][vV])([?#]|$)"}},"x-limit":"seedance2-ink/upstream-audio-needs-visual"}}},{"properties":{"mediaUrls":{"contains":{"pattern":"^[^?#]*\\.([mM][pP]4|[mM][oO][vV]|[mM]4[vV])([?#]|$)"},"minContains":0,"maxContains":3,"x-limit":"seedance2-ink/upstream-reference-videos-max"}}},{"properties":{"mediaUrls":{"contains":{"pattern":"^[^?#]*\\.([mM][pP]3|[wW][aA][vV])([?#]|$)"},"minContains":0,"maxContains":3,"x-limit":"seedance2-ink/upstream-reference-audios-max"}}}]};
const pattern6 = new RegExp("^[^?#]*\\.([jJ][pP][eE]?[gG]|[pP][nN][gG]|[wW][eE][bB][pP]|[gG][iI][fF]|[bB][mM][pP]|[mM][pP][34]|[mM][oO][vV]|[mM]4[vV]|[wW][aA][vV])([?#]|$)", "u");
const pattern7 = new RegExp("^[^?#]*\\.([mM][pP]3|[wW][aA][vV])([?#]|$)", "u");
const pattern8 = new RegExp("^[^?#]*\\.([mM][pP]4|[mM][oO][vV]|[mM]4[vV])([?#]|$)", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="advice" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mediaUrls !== undefined){
let data0 = data.mediaUrls;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err1 = {instancePath:instancePath+"/mediaUrls/" + i0,schemaPath:"#/allOf/0/properties/mediaUrls/items/pattern",keyword:"pattern",params:{pattern: "^[^?#]*\\.([jJ][pP][eE]?[gG]|[pP][nN][gG]|[wW][eE][bB][pP]|[gG][iI][fF]|[bB][mM][pP]|[mM][pP][34]|[mM][oO][vV]|[mM]4[vV]|[wW][aA][vV])([?#]|$)"},message:"must match pattern \""+"^[^?#]*\\.([jJ][pP][eE]?[gG]|[pP][nN][gG]|[wW][eE][bB][pP]|[gG][iI][fF]|[bB][mM][pP]|[mM][pP][34]|[mM][oO][vV]|[mM]4[vV]|[wW][aA][vV])([?#]|$)"+"\"",schema:"^[^?#]*\\.([jJ][pP][eE]?[gG]|[pP][nN][gG]|[wW][eE][bB][pP]|[gG][iI][fF]|[bB][mM][pP]|[mM][pP][34]|[mM][oO][vV]|[mM]4[vV]|[wW][aA][vV])([?#]|$)",parentSchema:schema49.allOf[0].properties.mediaUrls.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mediaUrls !== undefined){
let data2 = data.mediaUrls;
if(Array.isArray(data2)){
const _errs6 = errors;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs7 = errors;
const _errs8 = errors;
const _errs9 = errors;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid6 = _errs9 === errors;
if(valid6){
const err3 = {instancePath:instancePath+"/mediaUrls/" + i1,schemaPath:"#/allOf/1/properties/mediaUrls/contains/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema49.allOf[1].properties.mediaUrls.contains.not,parentSchema:schema49.allOf[1].properties.mediaUrls.contains,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs7 === errors;
if(valid5){
break;
}
}
if(!valid5){
const err4 = {instancePath:instancePath+"/mediaUrls",schemaPath:"#/allOf/1/properties/mediaUrls/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)",schema:schema49.allOf[1].properties.mediaUrls.contains,parentSchema:schema49.allOf[1].properties.mediaUrls,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mediaUrls !== undefined){
let data4 = data.mediaUrls;
if(Array.isArray(data4)){
const _errs12 = errors;
const len2 = data4.length;
let valid8 = true;
if(data4.length > 0){
let count0 = 0;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
const _errs13 = errors;
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
const err5 = {instancePath:instancePath+"/mediaUrls/" + i2,schemaPath:"#/allOf/2/properties/mediaUrls/contains/pattern",keyword:"pattern",params:{pattern: "^[^?#]*\\.([mM][pP]4|[mM][oO][vV]|[mM]4[vV])([?#]|$)"},message:"must match pattern \""+"^[^?#]*\\.([mM][pP]4|[mM][oO][vV]|[mM]4[vV])([?#]|$)"+"\"",schema:"^[^?#]*\\.([mM][pP]4|[mM][oO][vV]|[mM]4[vV])([?#]|$)",parentSchema:schema49.allOf[2].properties.mediaUrls.contains,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
if(_valid0){
count0++;
if(count0 > 3){
valid8 = false;
break;
}
if(count0 >= 0){
valid8 = true;
}
}
}
}
if(!valid8){
const err6 = {instancePath:instancePath+"/mediaUrls",schemaPath:"#/allOf/2/properties/mediaUrls/contains",keyword:"contains",params:{minContains: 0, maxContains: 3},message:"must contain at least 0 and no more than 3 valid item(s)",schema:schema49.allOf[2].properties.mediaUrls.contains,parentSchema:schema49.allOf[2].properties.mediaUrls,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mediaUrls !== undefined){
let data6 = data.mediaUrls;
if(Array.isArray(data6)){
const _errs16 = errors;
const len3 = data6.length;
let valid10 = true;
if(data6.length > 0){
let count1 = 0;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
const _errs17 = errors;
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
const err7 = {instancePath:instancePath+"/mediaUrls/" + i3,schemaPath:"#/allOf/3/properties/mediaUrls/contains/pattern",keyword:"pattern",params:{pattern: "^[^?#]*\\.([mM][pP]3|[wW][aA][vV])([?#]|$)"},message:"must match pattern \""+"^[^?#]*\\.([mM][pP]3|[wW][aA][vV])([?#]|$)"+"\"",schema:"^[^?#]*\\.([mM][pP]3|[wW][aA][vV])([?#]|$)",parentSchema:schema49.allOf[3].properties.mediaUrls.contains,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs17 === errors;
if(_valid1){
count1++;
if(count1 > 3){
valid10 = false;
break;
}
if(count1 >= 0){
valid10 = true;
}
}
}
}
if(!valid10){
const err8 = {instancePath:instancePath+"/mediaUrls",schemaPath:"#/allOf/3/properties/mediaUrls/contains",keyword:"contains",params:{minContains: 0, maxContains: 3},message:"must contain at least 0 and no more than 3 valid item(s)",schema:schema49.allOf[3].properties.mediaUrls.contains,parentSchema:schema49.allOf[3].properties.mediaUrls,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"mediaUrls":true},"dynamicProps":false,"dynamicItems":false};

