// Written by `npm run generate` from specs/; not edited by hand.
"use strict";
export const validateRequest = validate20;
const schema31 = {"$id":"request","$defs":{"CreateVideoGenerationRequest":{"type":"object","x-limit":{"required":{"model":"tokenhub/model-required"},"discriminator":"tokenhub/model-enum"},"required":["model"],"discriminator":{"propertyName":"model"},"oneOf":[{"$ref":"#/$defs/Seedance20Request"},{"$ref":"#/$defs/Seedance20FastRequest"}],"x-tags":["doubao-seedance-2.0","doubao-seedance-2.0-fast"]},"Seedance20Request":{"type":"object","additionalProperties":false,"required":["model","prompt"],"x-limit":{"required":{"model":"tokenhub/model-required","prompt":"tokenhub/prompt-required"}},"properties":{"model":{"const":"doubao-seedance-2.0","x-limit":"tokenhub/model-enum"},"prompt":{"$ref":"#/$defs/Prompt"},"duration":{"$ref":"#/$defs/Duration"},"resolution":{"$ref":"#/$defs/Resolution"},"aspect_ratio":{"$ref":"#/$defs/AspectRatio"},"image_url":{"type":"string"},"image_urls":{"type":"array","items":{"type":"string"}},"video_url":{"type":"string"},"video_urls":{"type":"array","items":{"type":"string"},"maxItems":3,"x-limit":"tokenhub/video-urls-max"},"video_durations":{"type":"array","items":{"type":"number","minimum":0,"x-limit":"tokenhub/input-seconds"}},"input_video_duration":{"type":"number","minimum":0,"x-limit":"tokenhub/input-seconds"},"audio_url":{"type":"string"},"audio_urls":{"type":"array","items":{"type":"string"},"maxItems":3,"x-limit":"tokenhub/audio-urls-max"},"generate_audio":{"type":"boolean","default":true},"watermark":{"type":"boolean","default":false},"content":{"type":"array","items":{"$ref":"#/$defs/ContentItem"}}},"allOf":[{"properties":{"content":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"first_frame"}}},"minContains":0,"maxContains":1,"x-limit":"tokenhub/first-frame-max"}}},{"properties":{"content":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"last_frame"}}},"minContains":0,"maxContains":1,"x-limit":"tokenhub/last-frame-max"}}}]},"Seedance20FastRequest":{"type":"object","additionalProperties":false,"required":["model","prompt"],"x-limit":{"required":{"model":"tokenhub/model-required","prompt":"tokenhub/prompt-required"}},"properties":{"model":{"const":"doubao-seedance-2.0-fast","x-limit":"tokenhub/model-enum"},"prompt":{"$ref":"#/$defs/Prompt"},"duration":{"$ref":"#/$defs/Duration"},"resolution":{"$ref":"#/$defs/Resolution"},"aspect_ratio":{"$ref":"#/$defs/AspectRatio"},"image_url":{"type":"string"},"image_urls":{"type":"array","items":{"type":"string"}},"video_url":{"type":"string"},"video_urls":{"type":"array","items":{"type":"string"},"maxItems":3,"x-limit":"tokenhub/video-urls-max"},"video_durations":{"type":"array","items":{"type":"number","minimum":0,"x-limit":"tokenhub/input-seconds"}},"input_video_duration":{"type":"number","minimum":0,"x-limit":"tokenhub/input-seconds"},"audio_url":{"type":"string"},"audio_urls":{"type":"array","items":{"type":"string"},"maxItems":3,"x-limit":"tokenhub/audio-urls-max"},"generate_audio":{"type":"boolean","default":true},"watermark":{"type":"boolean","default":false},"content":{"type":"array","items":{"$ref":"#/$defs/ContentItem"}}},"allOf":[{"properties":{"content":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"first_frame"}}},"minContains":0,"maxContains":1,"x-limit":"tokenhub/first-frame-max"}}},{"properties":{"content":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"last_frame"}}},"minContains":0,"maxContains":1,"x-limit":"tokenhub/last-frame-max"}}}]},"Prompt":{"type":"string","minLength":1,"x-limit":"tokenhub/prompt-required"},"Duration":{"type":"number","minimum":4,"maximum":15,"default":5,"x-limit":"tokenhub/duration"},"Resolution":{"type":"string","enum":["480p","720p"],"default":"720p","x-limit":"tokenhub/resolution-enum"},"AspectRatio":{"type":"string","default":"adaptive"},"ContentItem":{"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/ImageContentItem"},{"$ref":"#/$defs/VideoContentItem"},{"$ref":"#/$defs/AudioContentItem"}],"x-tags":["image_url","video_url","audio_url"]},"ImageContentItem":{"type":"object","additionalProperties":false,"required":["type","image_url"],"properties":{"type":{"const":"image_url"},"image_url":{"$ref":"#/$defs/MediaReference"},"role":{"$ref":"#/$defs/ContentRole"}}},"VideoContentItem":{"type":"object","additionalProperties":false,"required":["type","video_url"],"properties":{"type":{"const":"video_url"},"video_url":{"$ref":"#/$defs/MediaReference"},"role":{"$ref":"#/$defs/ContentRole"}}},"AudioContentItem":{"type":"object","additionalProperties":false,"required":["type","audio_url"],"properties":{"type":{"const":"audio_url"},"audio_url":{"$ref":"#/$defs/MediaReference"},"role":{"$ref":"#/$defs/ContentRole"}}},"MediaReference":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string"}}},"ContentRole":{"type":"string","enum":["first_frame","last_frame","reference_image","reference_video","reference_audio"],"x-limit":"tokenhub/content-role-enum"},"VideoGeneration":{"type":"object","required":["id","object","model","status","created"],"properties":{"id":{"type":"string"},"object":{"const":"video.generation.task"},"model":{"type":"string"},"status":{"$ref":"#/$defs/TaskStatus"},"created":{"type":"integer"},"data":{"type":"array","items":{"$ref":"#/$defs/VideoResult"}},"usage":{"$ref":"#/$defs/Usage"},"error":{"$ref":"#/$defs/TaskError"}}},"TaskStatus":{"type":"string","enum":["queued","running","succeeded","failed"]},"VideoResult":{"type":"object","required":["video_url","cover_image_url"],"properties":{"video_url":{"type":"string","format":"uri"},"cover_image_url":{"type":"string","format":"uri"}}},"Usage":{"type":"object","required":["video_duration"],"properties":{"video_duration":{"type":"number"}}},"TaskError":{"type":"object","properties":{"message":{"type":"string"}}},"Error":{"type":"object","required":["error"],"properties":{"error":{"type":"object","required":["message"],"properties":{"message":{"type":"string"}}}}}},"$ref":"#/$defs/CreateVideoGenerationRequest"};
const schema32 = {"type":"object","x-limit":{"required":{"model":"tokenhub/model-required"},"discriminator":"tokenhub/model-enum"},"required":["model"],"discriminator":{"propertyName":"model"},"oneOf":[{"$ref":"#/$defs/Seedance20Request"},{"$ref":"#/$defs/Seedance20FastRequest"}],"x-tags":["doubao-seedance-2.0","doubao-seedance-2.0-fast"]};
const schema33 = {"type":"object","additionalProperties":false,"required":["model","prompt"],"x-limit":{"required":{"model":"tokenhub/model-required","prompt":"tokenhub/prompt-required"}},"properties":{"model":{"const":"doubao-seedance-2.0","x-limit":"tokenhub/model-enum"},"prompt":{"$ref":"#/$defs/Prompt"},"duration":{"$ref":"#/$defs/Duration"},"resolution":{"$ref":"#/$defs/Resolution"},"aspect_ratio":{"$ref":"#/$defs/AspectRatio"},"image_url":{"type":"string"},"image_urls":{"type":"array","items":{"type":"string"}},"video_url":{"type":"string"},"video_urls":{"type":"array","items":{"type":"string"},"maxItems":3,"x-limit":"tokenhub/video-urls-max"},"video_durations":{"type":"array","items":{"type":"number","minimum":0,"x-limit":"tokenhub/input-seconds"}},"input_video_duration":{"type":"number","minimum":0,"x-limit":"tokenhub/input-seconds"},"audio_url":{"type":"string"},"audio_urls":{"type":"array","items":{"type":"string"},"maxItems":3,"x-limit":"tokenhub/audio-urls-max"},"generate_audio":{"type":"boolean","default":true},"watermark":{"type":"boolean","default":false},"content":{"type":"array","items":{"$ref":"#/$defs/ContentItem"}}},"allOf":[{"properties":{"content":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"first_frame"}}},"minContains":0,"maxContains":1,"x-limit":"tokenhub/first-frame-max"}}},{"properties":{"content":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"last_frame"}}},"minContains":0,"maxContains":1,"x-limit":"tokenhub/last-frame-max"}}}]};
const schema34 = {"type":"string","minLength":1,"x-limit":"tokenhub/prompt-required"};
const schema35 = {"type":"number","minimum":4,"maximum":15,"default":5,"x-limit":"tokenhub/duration"};
const schema36 = {"type":"string","enum":["480p","720p"],"default":"720p","x-limit":"tokenhub/resolution-enum"};
const schema37 = {"type":"string","default":"adaptive"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ({ default: (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0) }).default;
const schema38 = {"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/ImageContentItem"},{"$ref":"#/$defs/VideoContentItem"},{"$ref":"#/$defs/AudioContentItem"}],"x-tags":["image_url","video_url","audio_url"]};
const schema39 = {"type":"object","additionalProperties":false,"required":["type","image_url"],"properties":{"type":{"const":"image_url"},"image_url":{"$ref":"#/$defs/MediaReference"},"role":{"$ref":"#/$defs/ContentRole"}}};
const schema40 = {"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string"}}};
const schema41 = {"type":"string","enum":["first_frame","last_frame","reference_image","reference_video","reference_audio"],"x-limit":"tokenhub/content-role-enum"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",parentSchema:schema39,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.image_url === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image_url"},message:"must have required property '"+"image_url"+"'",parentSchema:schema39,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "image_url")) || (key0 === "role"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema39,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if("image_url" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "image_url"},message:"must be equal to constant",parentSchema:schema39.properties.type,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.image_url !== undefined){
let data1 = data.image_url;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.url === undefined){
const err4 = {instancePath:instancePath+"/image_url",schemaPath:"#/$defs/MediaReference/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema40,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
for(const key1 in data1){
if(!(key1 === "url")){
const err5 = {instancePath:instancePath+"/image_url",schemaPath:"#/$defs/MediaReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",parentSchema:schema40,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data1.url !== undefined){
let data2 = data1.url;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/image_url/url",schemaPath:"#/$defs/MediaReference/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema40.properties.url,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/image_url",schemaPath:"#/$defs/MediaReference/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema40,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.role !== undefined){
let data3 = data.role;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ContentRole/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema41,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
if(!(((((data3 === "first_frame") || (data3 === "last_frame")) || (data3 === "reference_image")) || (data3 === "reference_video")) || (data3 === "reference_audio"))){
const err9 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ContentRole/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",parentSchema:schema41,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema39,data};
(vErrors ??= []).push(err10);
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","additionalProperties":false,"required":["type","video_url"],"properties":{"type":{"const":"video_url"},"video_url":{"$ref":"#/$defs/MediaReference"},"role":{"$ref":"#/$defs/ContentRole"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",parentSchema:schema42,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.video_url === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "video_url"},message:"must have required property '"+"video_url"+"'",parentSchema:schema42,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "video_url")) || (key0 === "role"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema42,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if("video_url" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "video_url"},message:"must be equal to constant",parentSchema:schema42.properties.type,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.video_url !== undefined){
let data1 = data.video_url;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.url === undefined){
const err4 = {instancePath:instancePath+"/video_url",schemaPath:"#/$defs/MediaReference/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema40,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
for(const key1 in data1){
if(!(key1 === "url")){
const err5 = {instancePath:instancePath+"/video_url",schemaPath:"#/$defs/MediaReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",parentSchema:schema40,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data1.url !== undefined){
let data2 = data1.url;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/video_url/url",schemaPath:"#/$defs/MediaReference/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema40.properties.url,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/video_url",schemaPath:"#/$defs/MediaReference/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema40,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.role !== undefined){
let data3 = data.role;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ContentRole/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema41,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
if(!(((((data3 === "first_frame") || (data3 === "last_frame")) || (data3 === "reference_image")) || (data3 === "reference_video")) || (data3 === "reference_audio"))){
const err9 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ContentRole/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",parentSchema:schema41,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema42,data};
(vErrors ??= []).push(err10);
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","additionalProperties":false,"required":["type","audio_url"],"properties":{"type":{"const":"audio_url"},"audio_url":{"$ref":"#/$defs/MediaReference"},"role":{"$ref":"#/$defs/ContentRole"}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",parentSchema:schema45,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.audio_url === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audio_url"},message:"must have required property '"+"audio_url"+"'",parentSchema:schema45,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "audio_url")) || (key0 === "role"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema45,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if("audio_url" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "audio_url"},message:"must be equal to constant",parentSchema:schema45.properties.type,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.audio_url !== undefined){
let data1 = data.audio_url;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.url === undefined){
const err4 = {instancePath:instancePath+"/audio_url",schemaPath:"#/$defs/MediaReference/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema40,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
for(const key1 in data1){
if(!(key1 === "url")){
const err5 = {instancePath:instancePath+"/audio_url",schemaPath:"#/$defs/MediaReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",parentSchema:schema40,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data1.url !== undefined){
let data2 = data1.url;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/audio_url/url",schemaPath:"#/$defs/MediaReference/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema40.properties.url,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/audio_url",schemaPath:"#/$defs/MediaReference/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema40,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.role !== undefined){
let data3 = data.role;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ContentRole/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema41,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
if(!(((((data3 === "first_frame") || (data3 === "last_frame")) || (data3 === "reference_image")) || (data3 === "reference_video")) || (data3 === "reference_audio"))){
const err9 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ContentRole/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",parentSchema:schema41,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema45,data};
(vErrors ??= []).push(err10);
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",parentSchema:schema38,data};
(vErrors ??= []).push(err0);
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "image_url"){
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate24.errors; else for (const error of validate24.errors) vErrors.push(error);
errors += validate24.errors.length;
}
}
else if(tag0 === "video_url"){
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate25.errors; else for (const error of validate25.errors) vErrors.push(error);
errors += validate25.errors.length;
}
}
else if(tag0 === "audio_url"){
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate26.errors; else for (const error of validate26.errors) vErrors.push(error);
errors += validate26.errors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf",parentSchema:schema38,data};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string",parentSchema:schema38,data};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema38,data};
(vErrors ??= []).push(err3);
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data0 = data.content;
if(Array.isArray(data0)){
const _errs3 = errors;
const len0 = data0.length;
let valid2 = true;
if(data0.length > 0){
let count0 = 0;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.role === undefined){
const err0 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/allOf/0/properties/content/contains/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",parentSchema:schema33.allOf[0].properties.content.contains,data:data1};
(vErrors ??= []).push(err0);
errors++;
}
if(data1.role !== undefined){
let data2 = data1.role;
if("first_frame" !== data2){
const err1 = {instancePath:instancePath+"/content/" + i0+"/role",schemaPath:"#/allOf/0/properties/content/contains/properties/role/const",keyword:"const",params:{allowedValue: "first_frame"},message:"must be equal to constant",parentSchema:schema33.allOf[0].properties.content.contains.properties.role,data:data2};
(vErrors ??= []).push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/allOf/0/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema33.allOf[0].properties.content.contains,data:data1};
(vErrors ??= []).push(err2);
errors++;
}
var _valid0 = _errs4 === errors;
if(_valid0){
count0++;
if(count0 > 1){
valid2 = false;
break;
}
if(count0 >= 0){
valid2 = true;
}
}
}
}
if(!valid2){
const err3 = {instancePath:instancePath+"/content",schemaPath:"#/allOf/0/properties/content/contains",keyword:"contains",params:{minContains: 0, maxContains: 1},message:"must contain at least 0 and no more than 1 valid item(s)",parentSchema:schema33.allOf[0].properties.content,data:data0};
(vErrors ??= []).push(err3);
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
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data3 = data.content;
if(Array.isArray(data3)){
const _errs9 = errors;
const len1 = data3.length;
let valid5 = true;
if(data3.length > 0){
let count1 = 0;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs10 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.role === undefined){
const err4 = {instancePath:instancePath+"/content/" + i1,schemaPath:"#/allOf/1/properties/content/contains/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",parentSchema:schema33.allOf[1].properties.content.contains,data:data4};
(vErrors ??= []).push(err4);
errors++;
}
if(data4.role !== undefined){
let data5 = data4.role;
if("last_frame" !== data5){
const err5 = {instancePath:instancePath+"/content/" + i1+"/role",schemaPath:"#/allOf/1/properties/content/contains/properties/role/const",keyword:"const",params:{allowedValue: "last_frame"},message:"must be equal to constant",parentSchema:schema33.allOf[1].properties.content.contains.properties.role,data:data5};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/content/" + i1,schemaPath:"#/allOf/1/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema33.allOf[1].properties.content.contains,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
var _valid1 = _errs10 === errors;
if(_valid1){
count1++;
if(count1 > 1){
valid5 = false;
break;
}
if(count1 >= 0){
valid5 = true;
}
}
}
}
if(!valid5){
const err7 = {instancePath:instancePath+"/content",schemaPath:"#/allOf/1/properties/content/contains",keyword:"contains",params:{minContains: 0, maxContains: 1},message:"must contain at least 0 and no more than 1 valid item(s)",parentSchema:schema33.allOf[1].properties.content,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
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
if(data.model === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",parentSchema:schema33,data};
(vErrors ??= []).push(err8);
errors++;
}
if(data.prompt === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'",parentSchema:schema33,data};
(vErrors ??= []).push(err9);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema33,data};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.model !== undefined){
let data6 = data.model;
if("doubao-seedance-2.0" !== data6){
const err11 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/const",keyword:"const",params:{allowedValue: "doubao-seedance-2.0"},message:"must be equal to constant",parentSchema:schema33.properties.model,data:data6};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.prompt !== undefined){
let data7 = data.prompt;
if(typeof data7 === "string"){
if(data7.length < 1){
const err12 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema34,data:data7};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema34,data:data7};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.duration !== undefined){
let data8 = data.duration;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 15 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15},message:"must be <= 15",parentSchema:schema35,data:data8};
(vErrors ??= []).push(err14);
errors++;
}
if(data8 < 4 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4},message:"must be >= 4",parentSchema:schema35,data:data8};
(vErrors ??= []).push(err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema35,data:data8};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.resolution !== undefined){
let data9 = data.resolution;
if(typeof data9 !== "string"){
const err17 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/Resolution/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema36,data:data9};
(vErrors ??= []).push(err17);
errors++;
}
if(!((data9 === "480p") || (data9 === "720p"))){
const err18 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/Resolution/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values",parentSchema:schema36,data:data9};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.aspect_ratio !== undefined){
let data10 = data.aspect_ratio;
if(typeof data10 !== "string"){
const err19 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/$defs/AspectRatio/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema37,data:data10};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.image_url !== undefined){
let data11 = data.image_url;
if(typeof data11 !== "string"){
const err20 = {instancePath:instancePath+"/image_url",schemaPath:"#/properties/image_url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.image_url,data:data11};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.image_urls !== undefined){
let data12 = data.image_urls;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(typeof data13 !== "string"){
const err21 = {instancePath:instancePath+"/image_urls/" + i2,schemaPath:"#/properties/image_urls/items/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.image_urls.items,data:data13};
(vErrors ??= []).push(err21);
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/image_urls",schemaPath:"#/properties/image_urls/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema33.properties.image_urls,data:data12};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.video_url !== undefined){
let data14 = data.video_url;
if(typeof data14 !== "string"){
const err23 = {instancePath:instancePath+"/video_url",schemaPath:"#/properties/video_url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.video_url,data:data14};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data.video_urls !== undefined){
let data15 = data.video_urls;
if(Array.isArray(data15)){
if(data15.length > 3){
const err24 = {instancePath:instancePath+"/video_urls",schemaPath:"#/properties/video_urls/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema33.properties.video_urls,data:data15};
(vErrors ??= []).push(err24);
errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(typeof data16 !== "string"){
const err25 = {instancePath:instancePath+"/video_urls/" + i3,schemaPath:"#/properties/video_urls/items/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.video_urls.items,data:data16};
(vErrors ??= []).push(err25);
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/video_urls",schemaPath:"#/properties/video_urls/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema33.properties.video_urls,data:data15};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data.video_durations !== undefined){
let data17 = data.video_durations;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err27 = {instancePath:instancePath+"/video_durations/" + i4,schemaPath:"#/properties/video_durations/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema33.properties.video_durations.items,data:data18};
(vErrors ??= []).push(err27);
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/video_durations/" + i4,schemaPath:"#/properties/video_durations/items/type",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema33.properties.video_durations.items,data:data18};
(vErrors ??= []).push(err28);
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/video_durations",schemaPath:"#/properties/video_durations/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema33.properties.video_durations,data:data17};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data.input_video_duration !== undefined){
let data19 = data.input_video_duration;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err30 = {instancePath:instancePath+"/input_video_duration",schemaPath:"#/properties/input_video_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema33.properties.input_video_duration,data:data19};
(vErrors ??= []).push(err30);
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/input_video_duration",schemaPath:"#/properties/input_video_duration/type",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema33.properties.input_video_duration,data:data19};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data.audio_url !== undefined){
let data20 = data.audio_url;
if(typeof data20 !== "string"){
const err32 = {instancePath:instancePath+"/audio_url",schemaPath:"#/properties/audio_url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.audio_url,data:data20};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data.audio_urls !== undefined){
let data21 = data.audio_urls;
if(Array.isArray(data21)){
if(data21.length > 3){
const err33 = {instancePath:instancePath+"/audio_urls",schemaPath:"#/properties/audio_urls/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema33.properties.audio_urls,data:data21};
(vErrors ??= []).push(err33);
errors++;
}
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
let data22 = data21[i5];
if(typeof data22 !== "string"){
const err34 = {instancePath:instancePath+"/audio_urls/" + i5,schemaPath:"#/properties/audio_urls/items/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.audio_urls.items,data:data22};
(vErrors ??= []).push(err34);
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/audio_urls",schemaPath:"#/properties/audio_urls/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema33.properties.audio_urls,data:data21};
(vErrors ??= []).push(err35);
errors++;
}
}
if(data.generate_audio !== undefined){
let data23 = data.generate_audio;
if(typeof data23 !== "boolean"){
const err36 = {instancePath:instancePath+"/generate_audio",schemaPath:"#/properties/generate_audio/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema33.properties.generate_audio,data:data23};
(vErrors ??= []).push(err36);
errors++;
}
}
if(data.watermark !== undefined){
let data24 = data.watermark;
if(typeof data24 !== "boolean"){
const err37 = {instancePath:instancePath+"/watermark",schemaPath:"#/properties/watermark/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema33.properties.watermark,data:data24};
(vErrors ??= []).push(err37);
errors++;
}
}
if(data.content !== undefined){
let data25 = data.content;
if(Array.isArray(data25)){
const len6 = data25.length;
for(let i6=0; i6<len6; i6++){
if(!(validate23(data25[i6], {instancePath:instancePath+"/content/" + i6,parentData:data25,parentDataProperty:i6,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate23.errors; else for (const error of validate23.errors) vErrors.push(error);
errors += validate23.errors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema33.properties.content,data:data25};
(vErrors ??= []).push(err38);
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema33,data};
(vErrors ??= []).push(err39);
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"object","additionalProperties":false,"required":["model","prompt"],"x-limit":{"required":{"model":"tokenhub/model-required","prompt":"tokenhub/prompt-required"}},"properties":{"model":{"const":"doubao-seedance-2.0-fast","x-limit":"tokenhub/model-enum"},"prompt":{"$ref":"#/$defs/Prompt"},"duration":{"$ref":"#/$defs/Duration"},"resolution":{"$ref":"#/$defs/Resolution"},"aspect_ratio":{"$ref":"#/$defs/AspectRatio"},"image_url":{"type":"string"},"image_urls":{"type":"array","items":{"type":"string"}},"video_url":{"type":"string"},"video_urls":{"type":"array","items":{"type":"string"},"maxItems":3,"x-limit":"tokenhub/video-urls-max"},"video_durations":{"type":"array","items":{"type":"number","minimum":0,"x-limit":"tokenhub/input-seconds"}},"input_video_duration":{"type":"number","minimum":0,"x-limit":"tokenhub/input-seconds"},"audio_url":{"type":"string"},"audio_urls":{"type":"array","items":{"type":"string"},"maxItems":3,"x-limit":"tokenhub/audio-urls-max"},"generate_audio":{"type":"boolean","default":true},"watermark":{"type":"boolean","default":false},"content":{"type":"array","items":{"$ref":"#/$defs/ContentItem"}}},"allOf":[{"properties":{"content":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"first_frame"}}},"minContains":0,"maxContains":1,"x-limit":"tokenhub/first-frame-max"}}},{"properties":{"content":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"last_frame"}}},"minContains":0,"maxContains":1,"x-limit":"tokenhub/last-frame-max"}}}]};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data0 = data.content;
if(Array.isArray(data0)){
const _errs3 = errors;
const len0 = data0.length;
let valid2 = true;
if(data0.length > 0){
let count0 = 0;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.role === undefined){
const err0 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/allOf/0/properties/content/contains/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",parentSchema:schema48.allOf[0].properties.content.contains,data:data1};
(vErrors ??= []).push(err0);
errors++;
}
if(data1.role !== undefined){
let data2 = data1.role;
if("first_frame" !== data2){
const err1 = {instancePath:instancePath+"/content/" + i0+"/role",schemaPath:"#/allOf/0/properties/content/contains/properties/role/const",keyword:"const",params:{allowedValue: "first_frame"},message:"must be equal to constant",parentSchema:schema48.allOf[0].properties.content.contains.properties.role,data:data2};
(vErrors ??= []).push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/allOf/0/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema48.allOf[0].properties.content.contains,data:data1};
(vErrors ??= []).push(err2);
errors++;
}
var _valid0 = _errs4 === errors;
if(_valid0){
count0++;
if(count0 > 1){
valid2 = false;
break;
}
if(count0 >= 0){
valid2 = true;
}
}
}
}
if(!valid2){
const err3 = {instancePath:instancePath+"/content",schemaPath:"#/allOf/0/properties/content/contains",keyword:"contains",params:{minContains: 0, maxContains: 1},message:"must contain at least 0 and no more than 1 valid item(s)",parentSchema:schema48.allOf[0].properties.content,data:data0};
(vErrors ??= []).push(err3);
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
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data3 = data.content;
if(Array.isArray(data3)){
const _errs9 = errors;
const len1 = data3.length;
let valid5 = true;
if(data3.length > 0){
let count1 = 0;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs10 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.role === undefined){
const err4 = {instancePath:instancePath+"/content/" + i1,schemaPath:"#/allOf/1/properties/content/contains/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",parentSchema:schema48.allOf[1].properties.content.contains,data:data4};
(vErrors ??= []).push(err4);
errors++;
}
if(data4.role !== undefined){
let data5 = data4.role;
if("last_frame" !== data5){
const err5 = {instancePath:instancePath+"/content/" + i1+"/role",schemaPath:"#/allOf/1/properties/content/contains/properties/role/const",keyword:"const",params:{allowedValue: "last_frame"},message:"must be equal to constant",parentSchema:schema48.allOf[1].properties.content.contains.properties.role,data:data5};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/content/" + i1,schemaPath:"#/allOf/1/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema48.allOf[1].properties.content.contains,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
var _valid1 = _errs10 === errors;
if(_valid1){
count1++;
if(count1 > 1){
valid5 = false;
break;
}
if(count1 >= 0){
valid5 = true;
}
}
}
}
if(!valid5){
const err7 = {instancePath:instancePath+"/content",schemaPath:"#/allOf/1/properties/content/contains",keyword:"contains",params:{minContains: 0, maxContains: 1},message:"must contain at least 0 and no more than 1 valid item(s)",parentSchema:schema48.allOf[1].properties.content,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
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
if(data.model === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",parentSchema:schema48,data};
(vErrors ??= []).push(err8);
errors++;
}
if(data.prompt === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'",parentSchema:schema48,data};
(vErrors ??= []).push(err9);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema48.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema48,data};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.model !== undefined){
let data6 = data.model;
if("doubao-seedance-2.0-fast" !== data6){
const err11 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/const",keyword:"const",params:{allowedValue: "doubao-seedance-2.0-fast"},message:"must be equal to constant",parentSchema:schema48.properties.model,data:data6};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.prompt !== undefined){
let data7 = data.prompt;
if(typeof data7 === "string"){
if(data7.length < 1){
const err12 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema34,data:data7};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema34,data:data7};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.duration !== undefined){
let data8 = data.duration;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 15 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15},message:"must be <= 15",parentSchema:schema35,data:data8};
(vErrors ??= []).push(err14);
errors++;
}
if(data8 < 4 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4},message:"must be >= 4",parentSchema:schema35,data:data8};
(vErrors ??= []).push(err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema35,data:data8};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.resolution !== undefined){
let data9 = data.resolution;
if(typeof data9 !== "string"){
const err17 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/Resolution/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema36,data:data9};
(vErrors ??= []).push(err17);
errors++;
}
if(!((data9 === "480p") || (data9 === "720p"))){
const err18 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/Resolution/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values",parentSchema:schema36,data:data9};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.aspect_ratio !== undefined){
let data10 = data.aspect_ratio;
if(typeof data10 !== "string"){
const err19 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/$defs/AspectRatio/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema37,data:data10};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.image_url !== undefined){
let data11 = data.image_url;
if(typeof data11 !== "string"){
const err20 = {instancePath:instancePath+"/image_url",schemaPath:"#/properties/image_url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.image_url,data:data11};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.image_urls !== undefined){
let data12 = data.image_urls;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(typeof data13 !== "string"){
const err21 = {instancePath:instancePath+"/image_urls/" + i2,schemaPath:"#/properties/image_urls/items/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.image_urls.items,data:data13};
(vErrors ??= []).push(err21);
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/image_urls",schemaPath:"#/properties/image_urls/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema48.properties.image_urls,data:data12};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.video_url !== undefined){
let data14 = data.video_url;
if(typeof data14 !== "string"){
const err23 = {instancePath:instancePath+"/video_url",schemaPath:"#/properties/video_url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.video_url,data:data14};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data.video_urls !== undefined){
let data15 = data.video_urls;
if(Array.isArray(data15)){
if(data15.length > 3){
const err24 = {instancePath:instancePath+"/video_urls",schemaPath:"#/properties/video_urls/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema48.properties.video_urls,data:data15};
(vErrors ??= []).push(err24);
errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(typeof data16 !== "string"){
const err25 = {instancePath:instancePath+"/video_urls/" + i3,schemaPath:"#/properties/video_urls/items/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.video_urls.items,data:data16};
(vErrors ??= []).push(err25);
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/video_urls",schemaPath:"#/properties/video_urls/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema48.properties.video_urls,data:data15};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data.video_durations !== undefined){
let data17 = data.video_durations;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err27 = {instancePath:instancePath+"/video_durations/" + i4,schemaPath:"#/properties/video_durations/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema48.properties.video_durations.items,data:data18};
(vErrors ??= []).push(err27);
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/video_durations/" + i4,schemaPath:"#/properties/video_durations/items/type",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema48.properties.video_durations.items,data:data18};
(vErrors ??= []).push(err28);
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/video_durations",schemaPath:"#/properties/video_durations/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema48.properties.video_durations,data:data17};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data.input_video_duration !== undefined){
let data19 = data.input_video_duration;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err30 = {instancePath:instancePath+"/input_video_duration",schemaPath:"#/properties/input_video_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema48.properties.input_video_duration,data:data19};
(vErrors ??= []).push(err30);
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/input_video_duration",schemaPath:"#/properties/input_video_duration/type",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema48.properties.input_video_duration,data:data19};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data.audio_url !== undefined){
let data20 = data.audio_url;
if(typeof data20 !== "string"){
const err32 = {instancePath:instancePath+"/audio_url",schemaPath:"#/properties/audio_url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.audio_url,data:data20};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data.audio_urls !== undefined){
let data21 = data.audio_urls;
if(Array.isArray(data21)){
if(data21.length > 3){
const err33 = {instancePath:instancePath+"/audio_urls",schemaPath:"#/properties/audio_urls/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema48.properties.audio_urls,data:data21};
(vErrors ??= []).push(err33);
errors++;
}
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
let data22 = data21[i5];
if(typeof data22 !== "string"){
const err34 = {instancePath:instancePath+"/audio_urls/" + i5,schemaPath:"#/properties/audio_urls/items/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.audio_urls.items,data:data22};
(vErrors ??= []).push(err34);
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/audio_urls",schemaPath:"#/properties/audio_urls/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema48.properties.audio_urls,data:data21};
(vErrors ??= []).push(err35);
errors++;
}
}
if(data.generate_audio !== undefined){
let data23 = data.generate_audio;
if(typeof data23 !== "boolean"){
const err36 = {instancePath:instancePath+"/generate_audio",schemaPath:"#/properties/generate_audio/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema48.properties.generate_audio,data:data23};
(vErrors ??= []).push(err36);
errors++;
}
}
if(data.watermark !== undefined){
let data24 = data.watermark;
if(typeof data24 !== "boolean"){
const err37 = {instancePath:instancePath+"/watermark",schemaPath:"#/properties/watermark/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema48.properties.watermark,data:data24};
(vErrors ??= []).push(err37);
errors++;
}
}
if(data.content !== undefined){
let data25 = data.content;
if(Array.isArray(data25)){
const len6 = data25.length;
for(let i6=0; i6<len6; i6++){
if(!(validate23(data25[i6], {instancePath:instancePath+"/content/" + i6,parentData:data25,parentDataProperty:i6,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate23.errors; else for (const error of validate23.errors) vErrors.push(error);
errors += validate23.errors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema48.properties.content,data:data25};
(vErrors ??= []).push(err38);
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema48,data};
(vErrors ??= []).push(err39);
errors++;
}
validate31.errors = vErrors;
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
if(tag0 === "doubao-seedance-2.0"){
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate22.errors; else for (const error of validate22.errors) vErrors.push(error);
errors += validate22.errors.length;
}
}
else if(tag0 === "doubao-seedance-2.0-fast"){
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate31.errors; else for (const error of validate31.errors) vErrors.push(error);
errors += validate31.errors.length;
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

export const validateAdvice = validate36;
const schema53 = {"$id":"advice","type":"object","allOf":[{"properties":{"aspect_ratio":{"enum":["adaptive","16:9","9:16","1:1"],"x-limit":"tokenhub/aspect-ratio"}}},{"properties":{"image_url":{"pattern":"^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)","x-limit":"tokenhub/media-url"},"image_urls":{"items":{"pattern":"^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)","x-limit":"tokenhub/media-url"}},"video_url":{"pattern":"^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)","x-limit":"tokenhub/media-url"},"video_urls":{"items":{"pattern":"^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)","x-limit":"tokenhub/media-url"}},"audio_url":{"pattern":"^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)","x-limit":"tokenhub/media-url"},"audio_urls":{"items":{"pattern":"^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)","x-limit":"tokenhub/media-url"}},"content":{"items":{"properties":{"image_url":{"properties":{"url":{"pattern":"^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)","x-limit":"tokenhub/media-url"}}},"video_url":{"properties":{"url":{"pattern":"^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)","x-limit":"tokenhub/media-url"}}},"audio_url":{"properties":{"url":{"pattern":"^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)","x-limit":"tokenhub/media-url"}}}}}}}},{"not":{"required":["video_durations","input_video_duration"]},"x-limit":"tokenhub/video-durations-alternative"},{"if":{"required":["input_video_duration"]},"then":{"anyOf":[{"required":["video_url"]},{"required":["video_urls"],"properties":{"video_urls":{"minItems":1}}},{"required":["content"],"properties":{"content":{"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"video_url"}}}}}}]},"x-limit":"tokenhub/input-video-duration-needs-video"},{"properties":{"duration":{"multipleOf":1,"x-limit":"tokenhub/upstream-duration-integer"}}},{"properties":{"prompt":{"anyOf":[{"maxLength":500},{"allOf":[{"pattern":"^[^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*(?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}][^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*){0,500}$"},{"pattern":"^\\s*(?:\\S+(?:\\s+|$)){0,1000}$"}]}],"x-limit":"tokenhub/upstream-prompt-length"}}},{"if":{"required":["content"],"properties":{"content":{"type":"array","contains":{"type":"object","anyOf":[{"required":["role"],"properties":{"role":{"enum":["first_frame","last_frame"]}}},{"type":"object","required":["type"],"properties":{"type":{"const":"image_url"}},"not":{"required":["role"]}}]}}}},"then":{"not":{"anyOf":[{"required":["image_urls"],"properties":{"image_urls":{"type":"array","minItems":1}}},{"required":["video_url"]},{"required":["video_urls"],"properties":{"video_urls":{"type":"array","minItems":1}}},{"required":["audio_url"]},{"required":["audio_urls"],"properties":{"audio_urls":{"type":"array","minItems":1}}},{"required":["content"],"properties":{"content":{"contains":{"type":"object","anyOf":[{"required":["role"],"properties":{"role":{"enum":["reference_image","reference_video","reference_audio"]}}},{"required":["type"],"properties":{"type":{"enum":["video_url","audio_url"]}},"not":{"required":["role"]}}]}}}}]}},"x-limit":"tokenhub/upstream-frames-exclude-references"},{"properties":{"content":{"if":{"type":"array","contains":{"type":"object","required":["role"],"properties":{"role":{"const":"last_frame"}}}},"then":{"contains":{"anyOf":[{"type":"object","required":["role"],"properties":{"role":{"const":"first_frame"}}},{"type":"object","required":["type"],"properties":{"type":{"const":"image_url"}},"not":{"required":["role"]}}]}},"x-limit":"tokenhub/upstream-last-frame-needs-first"}}},{"properties":{"content":{"if":{"type":"array","contains":{"type":"object","required":["type"],"properties":{"type":{"const":"image_url"}},"not":{"required":["role"]}}},"then":{"contains":{"anyOf":[{"type":"object","required":["role"],"properties":{"role":{"const":"first_frame"}}},{"type":"object","required":["type"],"properties":{"type":{"const":"image_url"}},"not":{"required":["role"]}}]},"maxContains":1},"x-limit":"tokenhub/upstream-image-without-role"}}},{"properties":{"content":{"items":{"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"image_url"}}},"then":{"properties":{"role":{"not":{"enum":["reference_video","reference_audio"]}}}},"x-limit":"tokenhub/upstream-content-role-matches-type"},{"if":{"required":["type"],"properties":{"type":{"const":"video_url"}}},"then":{"properties":{"role":{"not":{"enum":["first_frame","last_frame","reference_image","reference_audio"]}}}},"x-limit":"tokenhub/upstream-content-role-matches-type"},{"if":{"required":["type"],"properties":{"type":{"const":"audio_url"}}},"then":{"properties":{"role":{"not":{"enum":["first_frame","last_frame","reference_image","reference_video"]}}}},"x-limit":"tokenhub/upstream-content-role-matches-type"}]}}}},{"properties":{"video_url":{"not":{"type":"string","pattern":"^[dD][aA][tT][aA]:"},"x-limit":"tokenhub/upstream-video-not-base64"},"video_urls":{"items":{"not":{"type":"string","pattern":"^[dD][aA][tT][aA]:"},"x-limit":"tokenhub/upstream-video-not-base64"}},"content":{"items":{"properties":{"video_url":{"properties":{"url":{"not":{"type":"string","pattern":"^[dD][aA][tT][aA]:"},"x-limit":"tokenhub/upstream-video-not-base64"}}}}}}}},{"properties":{"video_durations":{"items":{"minimum":2,"x-limit":"tokenhub/upstream-video-seconds-stated"}},"input_video_duration":{"minimum":2,"x-limit":"tokenhub/upstream-video-seconds-stated"}}},{"if":{"anyOf":[{"required":["audio_url"]},{"required":["audio_urls"],"properties":{"audio_urls":{"type":"array","minItems":1}}},{"required":["content"],"properties":{"content":{"type":"array","contains":{"type":"object","required":["type"],"properties":{"type":{"const":"audio_url"}}}}}}]},"then":{"anyOf":[{"required":["image_url"]},{"required":["image_urls"],"properties":{"image_urls":{"minItems":1}}},{"required":["video_url"]},{"required":["video_urls"],"properties":{"video_urls":{"minItems":1}}},{"required":["content"],"properties":{"content":{"contains":{"type":"object","required":["type"],"properties":{"type":{"enum":["image_url","video_url"]}}}}}}]},"x-limit":"tokenhub/upstream-audio-needs-visual"}]};
const pattern4 = new RegExp("^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)", "u");
const pattern13 = new RegExp("^[^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*(?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}][^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*){0,500}$", "u");
const pattern14 = new RegExp("^\\s*(?:\\S+(?:\\s+|$)){0,1000}$", "u");
const pattern15 = new RegExp("^[dD][aA][tT][aA]:", "u");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="advice" */;
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema53,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.aspect_ratio !== undefined){
let data0 = data.aspect_ratio;
if(!((((data0 === "adaptive") || (data0 === "16:9")) || (data0 === "9:16")) || (data0 === "1:1"))){
const err1 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/allOf/0/properties/aspect_ratio/enum",keyword:"enum",params:{allowedValues: schema53.allOf[0].properties.aspect_ratio.enum},message:"must be equal to one of the allowed values",parentSchema:schema53.allOf[0].properties.aspect_ratio,data:data0};
(vErrors ??= []).push(err1);
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_url !== undefined){
let data1 = data.image_url;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err2 = {instancePath:instancePath+"/image_url",schemaPath:"#/allOf/1/properties/image_url/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)"+"\"",parentSchema:schema53.allOf[1].properties.image_url,data:data1};
(vErrors ??= []).push(err2);
errors++;
}
}
}
if(data.image_urls !== undefined){
let data2 = data.image_urls;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err3 = {instancePath:instancePath+"/image_urls/" + i0,schemaPath:"#/allOf/1/properties/image_urls/items/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)"+"\"",parentSchema:schema53.allOf[1].properties.image_urls.items,data:data3};
(vErrors ??= []).push(err3);
errors++;
}
}
}
}
}
if(data.video_url !== undefined){
let data4 = data.video_url;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err4 = {instancePath:instancePath+"/video_url",schemaPath:"#/allOf/1/properties/video_url/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)"+"\"",parentSchema:schema53.allOf[1].properties.video_url,data:data4};
(vErrors ??= []).push(err4);
errors++;
}
}
}
if(data.video_urls !== undefined){
let data5 = data.video_urls;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err5 = {instancePath:instancePath+"/video_urls/" + i1,schemaPath:"#/allOf/1/properties/video_urls/items/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)"+"\"",parentSchema:schema53.allOf[1].properties.video_urls.items,data:data6};
(vErrors ??= []).push(err5);
errors++;
}
}
}
}
}
if(data.audio_url !== undefined){
let data7 = data.audio_url;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err6 = {instancePath:instancePath+"/audio_url",schemaPath:"#/allOf/1/properties/audio_url/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)"+"\"",parentSchema:schema53.allOf[1].properties.audio_url,data:data7};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data.audio_urls !== undefined){
let data8 = data.audio_urls;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err7 = {instancePath:instancePath+"/audio_urls/" + i2,schemaPath:"#/allOf/1/properties/audio_urls/items/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)"+"\"",parentSchema:schema53.allOf[1].properties.audio_urls.items,data:data9};
(vErrors ??= []).push(err7);
errors++;
}
}
}
}
}
if(data.content !== undefined){
let data10 = data.content;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.image_url !== undefined){
let data12 = data11.image_url;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.url !== undefined){
let data13 = data12.url;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err8 = {instancePath:instancePath+"/content/" + i3+"/image_url/url",schemaPath:"#/allOf/1/properties/content/items/properties/image_url/properties/url/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)"+"\"",parentSchema:schema53.allOf[1].properties.content.items.properties.image_url.properties.url,data:data13};
(vErrors ??= []).push(err8);
errors++;
}
}
}
}
}
if(data11.video_url !== undefined){
let data14 = data11.video_url;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.url !== undefined){
let data15 = data14.url;
if(typeof data15 === "string"){
if(!pattern4.test(data15)){
const err9 = {instancePath:instancePath+"/content/" + i3+"/video_url/url",schemaPath:"#/allOf/1/properties/content/items/properties/video_url/properties/url/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)"+"\"",parentSchema:schema53.allOf[1].properties.content.items.properties.video_url.properties.url,data:data15};
(vErrors ??= []).push(err9);
errors++;
}
}
}
}
}
if(data11.audio_url !== undefined){
let data16 = data11.audio_url;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.url !== undefined){
let data17 = data16.url;
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
const err10 = {instancePath:instancePath+"/content/" + i3+"/audio_url/url",schemaPath:"#/allOf/1/properties/content/items/properties/audio_url/properties/url/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?://[^\\s/?#:]|[aA][sS][sS][eE][tT]://[^\\s/?#:]|[dD][aA][tT][aA]:[^,]*,)"+"\"",parentSchema:schema53.allOf[1].properties.content.items.properties.audio_url.properties.url,data:data17};
(vErrors ??= []).push(err10);
errors++;
}
}
}
}
}
}
}
}
}
}
const _errs22 = errors;
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.video_durations === undefined) && (missing0 = "video_durations")) || ((data.input_video_duration === undefined) && (missing0 = "input_video_duration"))){
errors++;
}
}
var valid15 = _errs23 === errors;
if(valid15){
const err12 = {instancePath,schemaPath:"#/allOf/2/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema53.allOf[2],data};
(vErrors ??= []).push(err12);
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
const _errs25 = errors;
let valid16 = true;
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.input_video_duration === undefined) && (missing1 = "input_video_duration")){
errors++;
}
}
var _valid0 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs27 = errors;
const _errs28 = errors;
let valid17 = false;
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_url === undefined){
const err14 = {instancePath,schemaPath:"#/allOf/3/then/anyOf/0/required",keyword:"required",params:{missingProperty: "video_url"},message:"must have required property '"+"video_url"+"'",parentSchema:schema53.allOf[3].then.anyOf[0],data};
(vErrors ??= []).push(err14);
errors++;
}
}
var _valid1 = _errs29 === errors;
valid17 = valid17 || _valid1;
if(!valid17){
const _errs30 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_urls === undefined){
const err15 = {instancePath,schemaPath:"#/allOf/3/then/anyOf/1/required",keyword:"required",params:{missingProperty: "video_urls"},message:"must have required property '"+"video_urls"+"'",parentSchema:schema53.allOf[3].then.anyOf[1],data};
(vErrors ??= []).push(err15);
errors++;
}
if(data.video_urls !== undefined){
let data18 = data.video_urls;
if(Array.isArray(data18)){
if(data18.length < 1){
const err16 = {instancePath:instancePath+"/video_urls",schemaPath:"#/allOf/3/then/anyOf/1/properties/video_urls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema53.allOf[3].then.anyOf[1].properties.video_urls,data:data18};
(vErrors ??= []).push(err16);
errors++;
}
}
}
}
var _valid1 = _errs30 === errors;
valid17 = valid17 || _valid1;
if(!valid17){
const _errs32 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content === undefined){
const err17 = {instancePath,schemaPath:"#/allOf/3/then/anyOf/2/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'",parentSchema:schema53.allOf[3].then.anyOf[2],data};
(vErrors ??= []).push(err17);
errors++;
}
if(data.content !== undefined){
let data19 = data.content;
if(Array.isArray(data19)){
const _errs34 = errors;
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
const _errs35 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.type === undefined){
const err18 = {instancePath:instancePath+"/content/" + i4,schemaPath:"#/allOf/3/then/anyOf/2/properties/content/contains/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",parentSchema:schema53.allOf[3].then.anyOf[2].properties.content.contains,data:data20};
(vErrors ??= []).push(err18);
errors++;
}
if(data20.type !== undefined){
let data21 = data20.type;
if("video_url" !== data21){
const err19 = {instancePath:instancePath+"/content/" + i4+"/type",schemaPath:"#/allOf/3/then/anyOf/2/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "video_url"},message:"must be equal to constant",parentSchema:schema53.allOf[3].then.anyOf[2].properties.content.contains.properties.type,data:data21};
(vErrors ??= []).push(err19);
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/content/" + i4,schemaPath:"#/allOf/3/then/anyOf/2/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema53.allOf[3].then.anyOf[2].properties.content.contains,data:data20};
(vErrors ??= []).push(err20);
errors++;
}
var valid20 = _errs35 === errors;
if(valid20){
break;
}
}
if(!valid20){
const err21 = {instancePath:instancePath+"/content",schemaPath:"#/allOf/3/then/anyOf/2/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)",parentSchema:schema53.allOf[3].then.anyOf[2].properties.content,data:data19};
(vErrors ??= []).push(err21);
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid1 = _errs32 === errors;
valid17 = valid17 || _valid1;
}
}
if(!valid17){
const err22 = {instancePath,schemaPath:"#/allOf/3/then/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema53.allOf[3].then,data};
(vErrors ??= []).push(err22);
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs27 === errors;
valid16 = _valid0;
}
if(!valid16){
const err23 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema53.allOf[3],data};
(vErrors ??= []).push(err23);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.duration !== undefined){
let data22 = data.duration;
if((typeof data22 == "number") && (isFinite(data22))){
let res0;
if((1 === 0 || (res0 = data22/1, res0 !== parseInt(res0)))){
const err24 = {instancePath:instancePath+"/duration",schemaPath:"#/allOf/4/properties/duration/multipleOf",keyword:"multipleOf",params:{multipleOf: 1},message:"must be multiple of 1",parentSchema:schema53.allOf[4].properties.duration,data:data22};
(vErrors ??= []).push(err24);
errors++;
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt !== undefined){
let data23 = data.prompt;
const _errs42 = errors;
let valid24 = false;
const _errs43 = errors;
if(typeof data23 === "string"){
if(data23.length > 500 && func2(data23) > 500){
const err25 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/5/properties/prompt/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema53.allOf[5].properties.prompt.anyOf[0],data:data23};
(vErrors ??= []).push(err25);
errors++;
}
}
var _valid2 = _errs43 === errors;
valid24 = valid24 || _valid2;
if(!valid24){
const _errs44 = errors;
if(typeof data23 === "string"){
if(!pattern13.test(data23)){
const err26 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/5/properties/prompt/anyOf/1/allOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*(?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}][^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*){0,500}$"},message:"must match pattern \""+"^[^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*(?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}][^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*){0,500}$"+"\"",parentSchema:schema53.allOf[5].properties.prompt.anyOf[1].allOf[0],data:data23};
(vErrors ??= []).push(err26);
errors++;
}
}
if(typeof data23 === "string"){
if(!pattern14.test(data23)){
const err27 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/5/properties/prompt/anyOf/1/allOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:\\S+(?:\\s+|$)){0,1000}$"},message:"must match pattern \""+"^\\s*(?:\\S+(?:\\s+|$)){0,1000}$"+"\"",parentSchema:schema53.allOf[5].properties.prompt.anyOf[1].allOf[1],data:data23};
(vErrors ??= []).push(err27);
errors++;
}
}
var _valid2 = _errs44 === errors;
valid24 = valid24 || _valid2;
}
if(!valid24){
const err28 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/5/properties/prompt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema53.allOf[5].properties.prompt,data:data23};
(vErrors ??= []).push(err28);
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
}
}
const _errs48 = errors;
let valid26 = true;
const _errs49 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.content === undefined) && (missing2 = "content")){
errors++;
}
else {
if(data.content !== undefined){
let data24 = data.content;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data24)){
const _errs52 = errors;
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
let data25 = data24[i5];
const _errs53 = errors;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
errors++;
}
const _errs55 = errors;
let valid29 = false;
const _errs56 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing3;
if((data25.role === undefined) && (missing3 = "role")){
errors++;
}
else {
if(data25.role !== undefined){
let data26 = data25.role;
if(!((data26 === "first_frame") || (data26 === "last_frame"))){
errors++;
}
}
}
}
var _valid4 = _errs56 === errors;
valid29 = valid29 || _valid4;
if(!valid29){
const _errs58 = errors;
const _errs60 = errors;
const _errs61 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing4;
if((data25.role === undefined) && (missing4 = "role")){
errors++;
}
}
var valid31 = _errs61 === errors;
if(valid31){
errors++;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
if(errors === _errs58){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing5;
if((data25.type === undefined) && (missing5 = "type")){
errors++;
}
else {
if(data25.type !== undefined){
if("image_url" !== data25.type){
errors++;
}
}
}
}
else {
errors++;
}
}
var _valid4 = _errs58 === errors;
valid29 = valid29 || _valid4;
}
if(!valid29){
errors++;
}
else {
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
}
var valid28 = _errs53 === errors;
if(valid28){
break;
}
}
if(!valid28){
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
}
else {
errors++;
}
}
}
}
}
var _valid3 = _errs49 === errors;
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs63 = errors;
const _errs64 = errors;
const _errs65 = errors;
const _errs66 = errors;
let valid34 = false;
const _errs67 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.image_urls === undefined) && (missing6 = "image_urls")){
errors++;
}
else {
if(data.image_urls !== undefined){
let data28 = data.image_urls;
const _errs68 = errors;
if(errors === _errs68){
if(Array.isArray(data28)){
if(data28.length < 1){
errors++;
}
}
else {
errors++;
}
}
}
}
}
var _valid5 = _errs67 === errors;
valid34 = valid34 || _valid5;
if(!valid34){
const _errs70 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.video_url === undefined) && (missing7 = "video_url")){
errors++;
}
}
var _valid5 = _errs70 === errors;
valid34 = valid34 || _valid5;
if(!valid34){
const _errs71 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.video_urls === undefined) && (missing8 = "video_urls")){
errors++;
}
else {
if(data.video_urls !== undefined){
let data29 = data.video_urls;
const _errs72 = errors;
if(errors === _errs72){
if(Array.isArray(data29)){
if(data29.length < 1){
errors++;
}
}
else {
errors++;
}
}
}
}
}
var _valid5 = _errs71 === errors;
valid34 = valid34 || _valid5;
if(!valid34){
const _errs74 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.audio_url === undefined) && (missing9 = "audio_url")){
errors++;
}
}
var _valid5 = _errs74 === errors;
valid34 = valid34 || _valid5;
if(!valid34){
const _errs75 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.audio_urls === undefined) && (missing10 = "audio_urls")){
errors++;
}
else {
if(data.audio_urls !== undefined){
let data30 = data.audio_urls;
const _errs76 = errors;
if(errors === _errs76){
if(Array.isArray(data30)){
if(data30.length < 1){
errors++;
}
}
else {
errors++;
}
}
}
}
}
var _valid5 = _errs75 === errors;
valid34 = valid34 || _valid5;
if(!valid34){
const _errs78 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.content === undefined) && (missing11 = "content")){
errors++;
}
else {
if(data.content !== undefined){
let data31 = data.content;
if(Array.isArray(data31)){
const _errs80 = errors;
const len6 = data31.length;
for(let i6=0; i6<len6; i6++){
let data32 = data31[i6];
const _errs81 = errors;
if(!(data32 && typeof data32 == "object" && !Array.isArray(data32))){
errors++;
}
const _errs83 = errors;
let valid40 = false;
const _errs84 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing12;
if((data32.role === undefined) && (missing12 = "role")){
errors++;
}
else {
if(data32.role !== undefined){
let data33 = data32.role;
if(!(((data33 === "reference_image") || (data33 === "reference_video")) || (data33 === "reference_audio"))){
errors++;
}
}
}
}
var _valid6 = _errs84 === errors;
valid40 = valid40 || _valid6;
if(!valid40){
const _errs86 = errors;
const _errs87 = errors;
const _errs88 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing13;
if((data32.role === undefined) && (missing13 = "role")){
errors++;
}
}
var valid42 = _errs88 === errors;
if(valid42){
errors++;
}
else {
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
}
if(errors === _errs86){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing14;
if((data32.type === undefined) && (missing14 = "type")){
errors++;
}
else {
if(data32.type !== undefined){
let data34 = data32.type;
if(!((data34 === "video_url") || (data34 === "audio_url"))){
errors++;
}
}
}
}
}
var _valid6 = _errs86 === errors;
valid40 = valid40 || _valid6;
}
if(!valid40){
errors++;
}
else {
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
}
var valid39 = _errs81 === errors;
if(valid39){
break;
}
}
if(!valid39){
errors++;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
}
}
}
}
var _valid5 = _errs78 === errors;
valid34 = valid34 || _valid5;
}
}
}
}
}
if(!valid34){
errors++;
}
else {
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
}
var valid33 = _errs65 === errors;
if(valid33){
const err63 = {instancePath,schemaPath:"#/allOf/6/then/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema53.allOf[6].then,data};
(vErrors ??= []).push(err63);
errors++;
}
else {
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
}
var _valid3 = _errs63 === errors;
valid26 = _valid3;
}
if(!valid26){
const err64 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema53.allOf[6],data};
(vErrors ??= []).push(err64);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data35 = data.content;
const _errs92 = errors;
let valid45 = true;
const _errs93 = errors;
if(errors === _errs93){
if(Array.isArray(data35)){
const _errs95 = errors;
const len7 = data35.length;
for(let i7=0; i7<len7; i7++){
let data36 = data35[i7];
const _errs96 = errors;
if(errors === _errs96){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing15;
if((data36.role === undefined) && (missing15 = "role")){
errors++;
}
else {
if(data36.role !== undefined){
if("last_frame" !== data36.role){
errors++;
}
}
}
}
else {
errors++;
}
}
var valid46 = _errs96 === errors;
if(valid46){
break;
}
}
if(!valid46){
errors++;
}
else {
errors = _errs95;
if(vErrors !== null){
if(_errs95){
vErrors.length = _errs95;
}
else {
vErrors = null;
}
}
}
}
else {
errors++;
}
}
var _valid7 = _errs93 === errors;
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs99 = errors;
if(Array.isArray(data35)){
const _errs100 = errors;
const len8 = data35.length;
for(let i8=0; i8<len8; i8++){
let data38 = data35[i8];
const _errs101 = errors;
const _errs102 = errors;
let valid49 = false;
const _errs103 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.role === undefined){
const err70 = {instancePath:instancePath+"/content/" + i8,schemaPath:"#/allOf/7/properties/content/then/contains/anyOf/0/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",parentSchema:schema53.allOf[7].properties.content.then.contains.anyOf[0],data:data38};
(vErrors ??= []).push(err70);
errors++;
}
if(data38.role !== undefined){
let data39 = data38.role;
if("first_frame" !== data39){
const err71 = {instancePath:instancePath+"/content/" + i8+"/role",schemaPath:"#/allOf/7/properties/content/then/contains/anyOf/0/properties/role/const",keyword:"const",params:{allowedValue: "first_frame"},message:"must be equal to constant",parentSchema:schema53.allOf[7].properties.content.then.contains.anyOf[0].properties.role,data:data39};
(vErrors ??= []).push(err71);
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/content/" + i8,schemaPath:"#/allOf/7/properties/content/then/contains/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema53.allOf[7].properties.content.then.contains.anyOf[0],data:data38};
(vErrors ??= []).push(err72);
errors++;
}
var _valid8 = _errs103 === errors;
valid49 = valid49 || _valid8;
if(!valid49){
const _errs106 = errors;
const _errs108 = errors;
const _errs109 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing16;
if((data38.role === undefined) && (missing16 = "role")){
errors++;
}
}
var valid51 = _errs109 === errors;
if(valid51){
const err74 = {instancePath:instancePath+"/content/" + i8,schemaPath:"#/allOf/7/properties/content/then/contains/anyOf/1/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema53.allOf[7].properties.content.then.contains.anyOf[1],data:data38};
(vErrors ??= []).push(err74);
errors++;
}
else {
errors = _errs108;
if(vErrors !== null){
if(_errs108){
vErrors.length = _errs108;
}
else {
vErrors = null;
}
}
}
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.type === undefined){
const err75 = {instancePath:instancePath+"/content/" + i8,schemaPath:"#/allOf/7/properties/content/then/contains/anyOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",parentSchema:schema53.allOf[7].properties.content.then.contains.anyOf[1],data:data38};
(vErrors ??= []).push(err75);
errors++;
}
if(data38.type !== undefined){
let data40 = data38.type;
if("image_url" !== data40){
const err76 = {instancePath:instancePath+"/content/" + i8+"/type",schemaPath:"#/allOf/7/properties/content/then/contains/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "image_url"},message:"must be equal to constant",parentSchema:schema53.allOf[7].properties.content.then.contains.anyOf[1].properties.type,data:data40};
(vErrors ??= []).push(err76);
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/content/" + i8,schemaPath:"#/allOf/7/properties/content/then/contains/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema53.allOf[7].properties.content.then.contains.anyOf[1],data:data38};
(vErrors ??= []).push(err77);
errors++;
}
var _valid8 = _errs106 === errors;
valid49 = valid49 || _valid8;
}
if(!valid49){
const err78 = {instancePath:instancePath+"/content/" + i8,schemaPath:"#/allOf/7/properties/content/then/contains/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema53.allOf[7].properties.content.then.contains,data:data38};
(vErrors ??= []).push(err78);
errors++;
}
else {
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
}
var valid48 = _errs101 === errors;
if(valid48){
break;
}
}
if(!valid48){
const err79 = {instancePath:instancePath+"/content",schemaPath:"#/allOf/7/properties/content/then/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)",parentSchema:schema53.allOf[7].properties.content.then,data:data35};
(vErrors ??= []).push(err79);
errors++;
}
else {
errors = _errs100;
if(vErrors !== null){
if(_errs100){
vErrors.length = _errs100;
}
else {
vErrors = null;
}
}
}
}
var _valid7 = _errs99 === errors;
valid45 = _valid7;
}
if(!valid45){
const err80 = {instancePath:instancePath+"/content",schemaPath:"#/allOf/7/properties/content/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema53.allOf[7].properties.content,data:data35};
(vErrors ??= []).push(err80);
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data41 = data.content;
const _errs113 = errors;
let valid54 = true;
const _errs114 = errors;
if(errors === _errs114){
if(Array.isArray(data41)){
const _errs116 = errors;
const len9 = data41.length;
for(let i9=0; i9<len9; i9++){
let data42 = data41[i9];
const _errs117 = errors;
const _errs119 = errors;
const _errs120 = errors;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing17;
if((data42.role === undefined) && (missing17 = "role")){
errors++;
}
}
var valid56 = _errs120 === errors;
if(valid56){
errors++;
}
else {
errors = _errs119;
if(vErrors !== null){
if(_errs119){
vErrors.length = _errs119;
}
else {
vErrors = null;
}
}
}
if(errors === _errs117){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing18;
if((data42.type === undefined) && (missing18 = "type")){
errors++;
}
else {
if(data42.type !== undefined){
if("image_url" !== data42.type){
errors++;
}
}
}
}
else {
errors++;
}
}
var valid55 = _errs117 === errors;
if(valid55){
break;
}
}
if(!valid55){
errors++;
}
else {
errors = _errs116;
if(vErrors !== null){
if(_errs116){
vErrors.length = _errs116;
}
else {
vErrors = null;
}
}
}
}
else {
errors++;
}
}
var _valid9 = _errs114 === errors;
errors = _errs113;
if(vErrors !== null){
if(_errs113){
vErrors.length = _errs113;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs122 = errors;
if(Array.isArray(data41)){
const _errs123 = errors;
const len10 = data41.length;
let valid58 = false;
let count0 = 0;
for(let i10=0; i10<len10; i10++){
let data44 = data41[i10];
const _errs124 = errors;
const _errs125 = errors;
let valid59 = false;
const _errs126 = errors;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.role === undefined){
const err88 = {instancePath:instancePath+"/content/" + i10,schemaPath:"#/allOf/8/properties/content/then/contains/anyOf/0/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",parentSchema:schema53.allOf[8].properties.content.then.contains.anyOf[0],data:data44};
(vErrors ??= []).push(err88);
errors++;
}
if(data44.role !== undefined){
let data45 = data44.role;
if("first_frame" !== data45){
const err89 = {instancePath:instancePath+"/content/" + i10+"/role",schemaPath:"#/allOf/8/properties/content/then/contains/anyOf/0/properties/role/const",keyword:"const",params:{allowedValue: "first_frame"},message:"must be equal to constant",parentSchema:schema53.allOf[8].properties.content.then.contains.anyOf[0].properties.role,data:data45};
(vErrors ??= []).push(err89);
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/content/" + i10,schemaPath:"#/allOf/8/properties/content/then/contains/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema53.allOf[8].properties.content.then.contains.anyOf[0],data:data44};
(vErrors ??= []).push(err90);
errors++;
}
var _valid11 = _errs126 === errors;
valid59 = valid59 || _valid11;
if(!valid59){
const _errs129 = errors;
const _errs131 = errors;
const _errs132 = errors;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing19;
if((data44.role === undefined) && (missing19 = "role")){
errors++;
}
}
var valid61 = _errs132 === errors;
if(valid61){
const err92 = {instancePath:instancePath+"/content/" + i10,schemaPath:"#/allOf/8/properties/content/then/contains/anyOf/1/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema53.allOf[8].properties.content.then.contains.anyOf[1],data:data44};
(vErrors ??= []).push(err92);
errors++;
}
else {
errors = _errs131;
if(vErrors !== null){
if(_errs131){
vErrors.length = _errs131;
}
else {
vErrors = null;
}
}
}
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.type === undefined){
const err93 = {instancePath:instancePath+"/content/" + i10,schemaPath:"#/allOf/8/properties/content/then/contains/anyOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",parentSchema:schema53.allOf[8].properties.content.then.contains.anyOf[1],data:data44};
(vErrors ??= []).push(err93);
errors++;
}
if(data44.type !== undefined){
let data46 = data44.type;
if("image_url" !== data46){
const err94 = {instancePath:instancePath+"/content/" + i10+"/type",schemaPath:"#/allOf/8/properties/content/then/contains/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "image_url"},message:"must be equal to constant",parentSchema:schema53.allOf[8].properties.content.then.contains.anyOf[1].properties.type,data:data46};
(vErrors ??= []).push(err94);
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/content/" + i10,schemaPath:"#/allOf/8/properties/content/then/contains/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema53.allOf[8].properties.content.then.contains.anyOf[1],data:data44};
(vErrors ??= []).push(err95);
errors++;
}
var _valid11 = _errs129 === errors;
valid59 = valid59 || _valid11;
}
if(!valid59){
const err96 = {instancePath:instancePath+"/content/" + i10,schemaPath:"#/allOf/8/properties/content/then/contains/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema53.allOf[8].properties.content.then.contains,data:data44};
(vErrors ??= []).push(err96);
errors++;
}
else {
errors = _errs125;
if(vErrors !== null){
if(_errs125){
vErrors.length = _errs125;
}
else {
vErrors = null;
}
}
}
var _valid10 = _errs124 === errors;
if(_valid10){
count0++;
if(count0 > 1){
valid58 = false;
break;
}
valid58 = true;
}
}
if(!valid58){
const err97 = {instancePath:instancePath+"/content",schemaPath:"#/allOf/8/properties/content/then/contains",keyword:"contains",params:{minContains: 1, maxContains: 1},message:"must contain at least 1 and no more than 1 valid item(s)",parentSchema:schema53.allOf[8].properties.content.then,data:data41};
(vErrors ??= []).push(err97);
errors++;
}
else {
errors = _errs123;
if(vErrors !== null){
if(_errs123){
vErrors.length = _errs123;
}
else {
vErrors = null;
}
}
}
}
var _valid9 = _errs122 === errors;
valid54 = _valid9;
}
if(!valid54){
const err98 = {instancePath:instancePath+"/content",schemaPath:"#/allOf/8/properties/content/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema53.allOf[8].properties.content,data:data41};
(vErrors ??= []).push(err98);
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data47 = data.content;
if(Array.isArray(data47)){
const len11 = data47.length;
for(let i11=0; i11<len11; i11++){
let data48 = data47[i11];
const _errs138 = errors;
let valid67 = true;
const _errs139 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing20;
if((data48.type === undefined) && (missing20 = "type")){
errors++;
}
else {
if(data48.type !== undefined){
if("image_url" !== data48.type){
errors++;
}
}
}
}
var _valid12 = _errs139 === errors;
errors = _errs138;
if(vErrors !== null){
if(_errs138){
vErrors.length = _errs138;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs141 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.role !== undefined){
let data50 = data48.role;
const _errs143 = errors;
const _errs144 = errors;
if(!((data50 === "reference_video") || (data50 === "reference_audio"))){
errors++;
}
var valid70 = _errs144 === errors;
if(valid70){
const err102 = {instancePath:instancePath+"/content/" + i11+"/role",schemaPath:"#/allOf/9/properties/content/items/allOf/0/then/properties/role/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema53.allOf[9].properties.content.items.allOf[0].then.properties.role,data:data50};
(vErrors ??= []).push(err102);
errors++;
}
else {
errors = _errs143;
if(vErrors !== null){
if(_errs143){
vErrors.length = _errs143;
}
else {
vErrors = null;
}
}
}
}
}
var _valid12 = _errs141 === errors;
valid67 = _valid12;
}
if(!valid67){
const err103 = {instancePath:instancePath+"/content/" + i11,schemaPath:"#/allOf/9/properties/content/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema53.allOf[9].properties.content.items.allOf[0],data:data48};
(vErrors ??= []).push(err103);
errors++;
}
const _errs146 = errors;
let valid71 = true;
const _errs147 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing21;
if((data48.type === undefined) && (missing21 = "type")){
errors++;
}
else {
if(data48.type !== undefined){
if("video_url" !== data48.type){
errors++;
}
}
}
}
var _valid13 = _errs147 === errors;
errors = _errs146;
if(vErrors !== null){
if(_errs146){
vErrors.length = _errs146;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs149 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.role !== undefined){
let data52 = data48.role;
const _errs151 = errors;
const _errs152 = errors;
if(!((((data52 === "first_frame") || (data52 === "last_frame")) || (data52 === "reference_image")) || (data52 === "reference_audio"))){
errors++;
}
var valid74 = _errs152 === errors;
if(valid74){
const err107 = {instancePath:instancePath+"/content/" + i11+"/role",schemaPath:"#/allOf/9/properties/content/items/allOf/1/then/properties/role/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema53.allOf[9].properties.content.items.allOf[1].then.properties.role,data:data52};
(vErrors ??= []).push(err107);
errors++;
}
else {
errors = _errs151;
if(vErrors !== null){
if(_errs151){
vErrors.length = _errs151;
}
else {
vErrors = null;
}
}
}
}
}
var _valid13 = _errs149 === errors;
valid71 = _valid13;
}
if(!valid71){
const err108 = {instancePath:instancePath+"/content/" + i11,schemaPath:"#/allOf/9/properties/content/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema53.allOf[9].properties.content.items.allOf[1],data:data48};
(vErrors ??= []).push(err108);
errors++;
}
const _errs154 = errors;
let valid75 = true;
const _errs155 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing22;
if((data48.type === undefined) && (missing22 = "type")){
errors++;
}
else {
if(data48.type !== undefined){
if("audio_url" !== data48.type){
errors++;
}
}
}
}
var _valid14 = _errs155 === errors;
errors = _errs154;
if(vErrors !== null){
if(_errs154){
vErrors.length = _errs154;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs157 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.role !== undefined){
let data54 = data48.role;
const _errs159 = errors;
const _errs160 = errors;
if(!((((data54 === "first_frame") || (data54 === "last_frame")) || (data54 === "reference_image")) || (data54 === "reference_video"))){
errors++;
}
var valid78 = _errs160 === errors;
if(valid78){
const err112 = {instancePath:instancePath+"/content/" + i11+"/role",schemaPath:"#/allOf/9/properties/content/items/allOf/2/then/properties/role/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema53.allOf[9].properties.content.items.allOf[2].then.properties.role,data:data54};
(vErrors ??= []).push(err112);
errors++;
}
else {
errors = _errs159;
if(vErrors !== null){
if(_errs159){
vErrors.length = _errs159;
}
else {
vErrors = null;
}
}
}
}
}
var _valid14 = _errs157 === errors;
valid75 = _valid14;
}
if(!valid75){
const err113 = {instancePath:instancePath+"/content/" + i11,schemaPath:"#/allOf/9/properties/content/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema53.allOf[9].properties.content.items.allOf[2],data:data48};
(vErrors ??= []).push(err113);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_url !== undefined){
let data55 = data.video_url;
const _errs163 = errors;
const _errs164 = errors;
if(errors === _errs164){
if(typeof data55 === "string"){
if(!pattern15.test(data55)){
errors++;
}
}
else {
errors++;
}
}
var valid80 = _errs164 === errors;
if(valid80){
const err116 = {instancePath:instancePath+"/video_url",schemaPath:"#/allOf/10/properties/video_url/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema53.allOf[10].properties.video_url,data:data55};
(vErrors ??= []).push(err116);
errors++;
}
else {
errors = _errs163;
if(vErrors !== null){
if(_errs163){
vErrors.length = _errs163;
}
else {
vErrors = null;
}
}
}
}
if(data.video_urls !== undefined){
let data56 = data.video_urls;
if(Array.isArray(data56)){
const len12 = data56.length;
for(let i12=0; i12<len12; i12++){
let data57 = data56[i12];
const _errs168 = errors;
const _errs169 = errors;
if(errors === _errs169){
if(typeof data57 === "string"){
if(!pattern15.test(data57)){
errors++;
}
}
else {
errors++;
}
}
var valid83 = _errs169 === errors;
if(valid83){
const err119 = {instancePath:instancePath+"/video_urls/" + i12,schemaPath:"#/allOf/10/properties/video_urls/items/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema53.allOf[10].properties.video_urls.items,data:data57};
(vErrors ??= []).push(err119);
errors++;
}
else {
errors = _errs168;
if(vErrors !== null){
if(_errs168){
vErrors.length = _errs168;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.content !== undefined){
let data58 = data.content;
if(Array.isArray(data58)){
const len13 = data58.length;
for(let i13=0; i13<len13; i13++){
let data59 = data58[i13];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.video_url !== undefined){
let data60 = data59.video_url;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.url !== undefined){
let data61 = data60.url;
const _errs175 = errors;
const _errs176 = errors;
if(errors === _errs176){
if(typeof data61 === "string"){
if(!pattern15.test(data61)){
errors++;
}
}
else {
errors++;
}
}
var valid88 = _errs176 === errors;
if(valid88){
const err122 = {instancePath:instancePath+"/content/" + i13+"/video_url/url",schemaPath:"#/allOf/10/properties/content/items/properties/video_url/properties/url/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema53.allOf[10].properties.content.items.properties.video_url.properties.url,data:data61};
(vErrors ??= []).push(err122);
errors++;
}
else {
errors = _errs175;
if(vErrors !== null){
if(_errs175){
vErrors.length = _errs175;
}
else {
vErrors = null;
}
}
}
}
}
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_durations !== undefined){
let data62 = data.video_durations;
if(Array.isArray(data62)){
const len14 = data62.length;
for(let i14=0; i14<len14; i14++){
let data63 = data62[i14];
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 2 || isNaN(data63)){
const err123 = {instancePath:instancePath+"/video_durations/" + i14,schemaPath:"#/allOf/11/properties/video_durations/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",parentSchema:schema53.allOf[11].properties.video_durations.items,data:data63};
(vErrors ??= []).push(err123);
errors++;
}
}
}
}
}
if(data.input_video_duration !== undefined){
let data64 = data.input_video_duration;
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 2 || isNaN(data64)){
const err124 = {instancePath:instancePath+"/input_video_duration",schemaPath:"#/allOf/11/properties/input_video_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",parentSchema:schema53.allOf[11].properties.input_video_duration,data:data64};
(vErrors ??= []).push(err124);
errors++;
}
}
}
}
const _errs183 = errors;
let valid92 = true;
const _errs184 = errors;
const _errs185 = errors;
let valid93 = false;
const _errs186 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing23;
if((data.audio_url === undefined) && (missing23 = "audio_url")){
errors++;
}
}
var _valid16 = _errs186 === errors;
valid93 = valid93 || _valid16;
if(!valid93){
const _errs187 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing24;
if((data.audio_urls === undefined) && (missing24 = "audio_urls")){
errors++;
}
else {
if(data.audio_urls !== undefined){
let data65 = data.audio_urls;
const _errs188 = errors;
if(errors === _errs188){
if(Array.isArray(data65)){
if(data65.length < 1){
errors++;
}
}
else {
errors++;
}
}
}
}
}
var _valid16 = _errs187 === errors;
valid93 = valid93 || _valid16;
if(!valid93){
const _errs190 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing25;
if((data.content === undefined) && (missing25 = "content")){
errors++;
}
else {
if(data.content !== undefined){
let data66 = data.content;
const _errs191 = errors;
if(errors === _errs191){
if(Array.isArray(data66)){
const _errs193 = errors;
const len15 = data66.length;
for(let i15=0; i15<len15; i15++){
let data67 = data66[i15];
const _errs194 = errors;
if(errors === _errs194){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
let missing26;
if((data67.type === undefined) && (missing26 = "type")){
errors++;
}
else {
if(data67.type !== undefined){
if("audio_url" !== data67.type){
errors++;
}
}
}
}
else {
errors++;
}
}
var valid96 = _errs194 === errors;
if(valid96){
break;
}
}
if(!valid96){
errors++;
}
else {
errors = _errs193;
if(vErrors !== null){
if(_errs193){
vErrors.length = _errs193;
}
else {
vErrors = null;
}
}
}
}
else {
errors++;
}
}
}
}
}
var _valid16 = _errs190 === errors;
valid93 = valid93 || _valid16;
}
}
if(!valid93){
errors++;
}
else {
errors = _errs185;
if(vErrors !== null){
if(_errs185){
vErrors.length = _errs185;
}
else {
vErrors = null;
}
}
}
var _valid15 = _errs184 === errors;
errors = _errs183;
if(vErrors !== null){
if(_errs183){
vErrors.length = _errs183;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs197 = errors;
const _errs198 = errors;
let valid98 = false;
const _errs199 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_url === undefined){
const err136 = {instancePath,schemaPath:"#/allOf/12/then/anyOf/0/required",keyword:"required",params:{missingProperty: "image_url"},message:"must have required property '"+"image_url"+"'",parentSchema:schema53.allOf[12].then.anyOf[0],data};
(vErrors ??= []).push(err136);
errors++;
}
}
var _valid17 = _errs199 === errors;
valid98 = valid98 || _valid17;
if(!valid98){
const _errs200 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_urls === undefined){
const err137 = {instancePath,schemaPath:"#/allOf/12/then/anyOf/1/required",keyword:"required",params:{missingProperty: "image_urls"},message:"must have required property '"+"image_urls"+"'",parentSchema:schema53.allOf[12].then.anyOf[1],data};
(vErrors ??= []).push(err137);
errors++;
}
if(data.image_urls !== undefined){
let data69 = data.image_urls;
if(Array.isArray(data69)){
if(data69.length < 1){
const err138 = {instancePath:instancePath+"/image_urls",schemaPath:"#/allOf/12/then/anyOf/1/properties/image_urls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema53.allOf[12].then.anyOf[1].properties.image_urls,data:data69};
(vErrors ??= []).push(err138);
errors++;
}
}
}
}
var _valid17 = _errs200 === errors;
valid98 = valid98 || _valid17;
if(!valid98){
const _errs202 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_url === undefined){
const err139 = {instancePath,schemaPath:"#/allOf/12/then/anyOf/2/required",keyword:"required",params:{missingProperty: "video_url"},message:"must have required property '"+"video_url"+"'",parentSchema:schema53.allOf[12].then.anyOf[2],data};
(vErrors ??= []).push(err139);
errors++;
}
}
var _valid17 = _errs202 === errors;
valid98 = valid98 || _valid17;
if(!valid98){
const _errs203 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_urls === undefined){
const err140 = {instancePath,schemaPath:"#/allOf/12/then/anyOf/3/required",keyword:"required",params:{missingProperty: "video_urls"},message:"must have required property '"+"video_urls"+"'",parentSchema:schema53.allOf[12].then.anyOf[3],data};
(vErrors ??= []).push(err140);
errors++;
}
if(data.video_urls !== undefined){
let data70 = data.video_urls;
if(Array.isArray(data70)){
if(data70.length < 1){
const err141 = {instancePath:instancePath+"/video_urls",schemaPath:"#/allOf/12/then/anyOf/3/properties/video_urls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema53.allOf[12].then.anyOf[3].properties.video_urls,data:data70};
(vErrors ??= []).push(err141);
errors++;
}
}
}
}
var _valid17 = _errs203 === errors;
valid98 = valid98 || _valid17;
if(!valid98){
const _errs205 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content === undefined){
const err142 = {instancePath,schemaPath:"#/allOf/12/then/anyOf/4/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'",parentSchema:schema53.allOf[12].then.anyOf[4],data};
(vErrors ??= []).push(err142);
errors++;
}
if(data.content !== undefined){
let data71 = data.content;
if(Array.isArray(data71)){
const _errs207 = errors;
const len16 = data71.length;
for(let i16=0; i16<len16; i16++){
let data72 = data71[i16];
const _errs208 = errors;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.type === undefined){
const err143 = {instancePath:instancePath+"/content/" + i16,schemaPath:"#/allOf/12/then/anyOf/4/properties/content/contains/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",parentSchema:schema53.allOf[12].then.anyOf[4].properties.content.contains,data:data72};
(vErrors ??= []).push(err143);
errors++;
}
if(data72.type !== undefined){
let data73 = data72.type;
if(!((data73 === "image_url") || (data73 === "video_url"))){
const err144 = {instancePath:instancePath+"/content/" + i16+"/type",schemaPath:"#/allOf/12/then/anyOf/4/properties/content/contains/properties/type/enum",keyword:"enum",params:{allowedValues: schema53.allOf[12].then.anyOf[4].properties.content.contains.properties.type.enum},message:"must be equal to one of the allowed values",parentSchema:schema53.allOf[12].then.anyOf[4].properties.content.contains.properties.type,data:data73};
(vErrors ??= []).push(err144);
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/content/" + i16,schemaPath:"#/allOf/12/then/anyOf/4/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema53.allOf[12].then.anyOf[4].properties.content.contains,data:data72};
(vErrors ??= []).push(err145);
errors++;
}
var valid102 = _errs208 === errors;
if(valid102){
break;
}
}
if(!valid102){
const err146 = {instancePath:instancePath+"/content",schemaPath:"#/allOf/12/then/anyOf/4/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)",parentSchema:schema53.allOf[12].then.anyOf[4].properties.content,data:data71};
(vErrors ??= []).push(err146);
errors++;
}
else {
errors = _errs207;
if(vErrors !== null){
if(_errs207){
vErrors.length = _errs207;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid17 = _errs205 === errors;
valid98 = valid98 || _valid17;
}
}
}
}
if(!valid98){
const err147 = {instancePath,schemaPath:"#/allOf/12/then/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema53.allOf[12].then,data};
(vErrors ??= []).push(err147);
errors++;
}
else {
errors = _errs198;
if(vErrors !== null){
if(_errs198){
vErrors.length = _errs198;
}
else {
vErrors = null;
}
}
}
var _valid15 = _errs197 === errors;
valid92 = _valid15;
}
if(!valid92){
const err148 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema53.allOf[12],data};
(vErrors ??= []).push(err148);
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

